import type { ElsewhereWords } from './en.ts'

export const cy: ElsewhereWords = {
  summary: () => 'Neges gan Liaison',
  reached: () => 'Rwyf wedi’ch ateb yn ein sgwrs ein hunain.',
  'not-reached': () => 'I chi yn unig y mae’r ateb hwnnw. Agorwch sgwrs â Liaison a gofynnwch i mi yno.',
}
