import type { AdminsNote } from '../facts.ts'
import type { AdminsWords } from './en.ts'

const notes: Record<AdminsNote, string> = {
  made: 'Mae’r person hwn yn weinyddwr o heddiw ymlaen, a rhoddir gwybod iddo.',
  already: 'Mae’r person hwn yn weinyddwr eisoes.',
  ended: 'Nid yw’r person hwn yn weinyddwr mwyach, a rhoddir gwybod iddo.',
  'not-admin': 'Nid yw’r person hwn yn weinyddwr, felly ni newidiwyd dim.',
  last: 'Dyma weinyddwr olaf yr ardal. Gwnewch rywun arall yn weinyddwr yn gyntaf.',
  'nobody-so-called': 'Nid oes neb o’r enw hwnnw yn y cyfeiriadur.',
  'not-joined': 'Nid oes gan y person hwn gyfrif yn y cyfeiriadur eto. Gofynnwch iddo deipio “ymuno” yn gyntaf.',
  'area-unknown': 'Nid wyf yn gwybod am ardal o’r fath.',
  'which-person': 'Pa berson ydych chi’n ei olygu?',
  'which-area': 'Ar gyfer pa ardal?',
}

export const cy: AdminsWords = {
  summary: () => 'Gweinyddwyr Liaison',
  heading: () => 'Gweinyddwyr',
  note: (note) => notes[note],
  name: () => 'Enw',
  area: () => 'Ardal',
  none: () => 'neb',
  with: () => 'Ardaloedd â gweinyddwr',
  without: () => 'Ardaloedd heb weinyddwr',
  moreAreas: (count) => `Ardaloedd eraill: ${count}. Teipiwch, er enghraifft: gweinyddwyr Gwent`,
  configured: (count) => `Wedi’u henwi gan y ffurfweddiad, ar gyfer pob ardal: ${count}`,
  typed: () =>
    'Teipiwch: gwneud yn weinyddwr enw, neu: terfynu gweinyddwr enw. Gydag ardal: gwneud yn weinyddwr enw, Gwent',
}
