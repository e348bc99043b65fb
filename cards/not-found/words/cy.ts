import type { NotFoundWords } from './en.ts'

export const cy: NotFoundWords = {
  summary: () => 'Ni chafwyd hyd i’r lle hwnnw',
  text: () => 'Dydw i ddim yn adnabod y lle hwnnw.',
  nearest: () => 'Ai un o’r rhain oedd gennych mewn golwg?',
  how: () => 'Rhowch gynnig ar y dref, y cyngor, yr heddlu neu hanner cyntaf y cod post.',
  anotherPlace: () => 'Lle arall',
}
