import { welshDay } from '../../dates.ts'
import type { LawfulReason } from '../facts.ts'
import type { LookUpsWords } from './en.ts'

const reasons: Readonly<Record<LawfulReason, string>> = {
  lawfulness: 'gwirio ei fod yn gyfreithlon',
  conduct: 'hunanfonitro, gan gynnwys achosion ymddygiad',
  security: 'cywirdeb a diogelwch',
  proceedings: 'achos troseddol',
}

export const cy: LookUpsWords = {
  summary: () => 'Chwiliadau ar gofnod',
  own: () => 'Eich chwiliadau',
  ofPerson: () => 'Chwiliadau un person',
  person: () => 'Y person',
  reasonLabel: () => 'Rheswm',
  reason: (reason) => reasons[reason],
  since: (day, today) => `Ers ${welshDay(day, today)}`,
  day: (day, today) => welshDay(day, today),
  total: (count) => `${count} o chwiliadau`,
  none: () => 'Nid oes dim ar gofnod.',
  times: (place, times) => (times === 1 ? place : `${place} (${times})`),
  others: (count) => `eraill (${count})`,
  cut: () => 'Mae mwy nag a gyfrifir yma.',
  performance: () =>
    'Nid data perfformiad yw cofnodion chwiliadau. Y gyfraith sy’n dweud at beth y gellir eu defnyddio.',
  onRecord: () => 'Mae’r ffaith i chi ddarllen hyn ar gofnod, gyda’ch rheswm.',
}
