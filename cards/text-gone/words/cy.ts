import type { TextGoneWords } from './en.ts'

export const cy: TextGoneWords = {
  summary: () => 'Neges gan Liaison',
  gone: () => 'Cafodd testun ei ddileu yma',
}
