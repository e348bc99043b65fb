import type { JoinPlaceWords } from './en.ts'

export const cy: JoinPlaceWords = {
  summary: () => 'Ymuno â Liaison',
  heading: () => 'Ble ydych chi’n gweithio?',
  notFound: () => 'Nid oes sefydliad yn y cyfeiriadur sy’n cyfateb i hynny.',
  how: () => 'Teipiwch eich sefydliad, neu’r lle y mae’n gweithio.',
  typed: () => 'Er enghraifft: ymuno Harbour Light, neu: ymuno isva Bryste',
  label: () => 'Sefydliad neu le',
  missing: () => 'Teipiwch sefydliad neu le yn gyntaf.',
  go: () => 'Dangos sefydliadau',
}
