import type { AskForPlaceWords } from './en.ts'

export const cy: AskForPlaceWords = {
  summary: () => 'Un cwestiwn am y lle',
  text: () => 'Am ba le yr ydych yn holi?',
  how: () => 'Teipiwch y dref, y cyngor, yr heddlu neu hanner cyntaf y cod post.',
  command: () => 'Er enghraifft: spoc Caernarfon',
  place: () => 'Lle',
  example: () => 'Caernarfon',
  missing: () => 'Teipiwch le yn gyntaf.',
  show: () => 'Dangos cysylltiadau',
}
