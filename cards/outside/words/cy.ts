import type { OutsideWords } from './en.ts'

export const cy: OutsideWords = {
  summary: () => 'Nid yw’r lle hwnnw wedi’i gynnwys',
  text: () => 'Mae Liaison yn gweithio ar gyfer Cymru a Lloegr.',
  how: () => 'Ar gyfer lle arall, gofynnwch i’ch heddlu neu’ch swyddfa eich hun.',
}
