import { welshDay } from '../../dates.ts'
import type { HoldReason, HoldsFacts } from '../facts.ts'
import type { HoldsWords } from './en.ts'

const reasons: Readonly<Record<HoldReason, string>> = {
  'disclosure-request': 'cais datgelu',
  complaint: 'cwyn',
  'legal-claim': 'hawliad cyfreithiol',
  inspection: 'arolygiad',
}

const notes: Readonly<Record<NonNullable<HoldsFacts['note']>['what'], string>> = {
  placed: 'Mae ataliad arno nawr: ni chaiff dim ohono ei ddileu na’i dynnu.',
  lifted: 'Nid oes ataliad arno mwyach.',
  already: 'Mae ataliad arno eisoes.',
  'not-held': 'Nid oes ataliad arno.',
  unknown: 'Nid oes cofnod o dan y cyfeirnod hwnnw, ac nid cyfeirnod achos ydyw.',
  'no-target': 'Teipiwch beth i’w atal, er enghraifft: ataliad K7M2-9QXA oherwydd cwyn',
}

export const cy: HoldsWords = {
  summary: () => 'Ataliadau',
  heading: () => 'Ataliadau',
  what: () => 'Mae ataliad yn cadw cofnod, neu bopeth am achos, rhag ei ddileu na’i dynnu nes ei godi.',
  note: (what) => notes[what],
  as: (as) => (as === 'case' ? 'Achos, wrth ei allwedd' : 'Cofnod'),
  why: () => 'Pam mae angen ataliad?',
  reason: (reason) => reasons[reason],
  since: (day, today) => `ers ${welshDay(day, today)}`,
  none: () => 'Nid oes dim wedi’i atal.',
  list: () => 'Wedi’u hatal nawr',
  more: (count) => `A ${count} arall.`,
  lift: (shown) => `Codi ${shown}`,
  typed: () => 'Teipiwch: ataliad, cyfeirnod, oherwydd cwyn. Neu: codi ataliad a’r cyfeirnod. Y rhestr: ataliadau',
}
