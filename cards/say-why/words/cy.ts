import type { LawfulReason } from '../../look-ups/facts.ts'
import { cy as lookUps } from '../../look-ups/words/cy.ts'
import type { SayWhyWords } from './en.ts'

const codes: Readonly<Record<LawfulReason, string>> = {
  lawfulness: 'cyfreithlondeb',
  conduct: 'ymddygiad',
  security: 'diogelwch',
  proceedings: 'achos troseddol',
}

export const cy: SayWhyWords = {
  summary: () => 'Cwestiwn gan Liaison',
  heading: () => 'Pam yr ydych yn gofyn?',
  part: () =>
    'Nid oes gennych ran yn hyn eich hun, felly mae’r gyfraith yn gofyn am reswm. Fe’i cedwir gyda’r hyn a welsoch.',
  once: () => 'Gofynnaf unwaith yr awr.',
  reason: (reason) => lookUps.reason(reason),
  code: (reason) => codes[reason],
  given: (reason) => `Wedi’i nodi am awr: ${lookUps.reason(reason)}. Gofynnwch eto nawr.`,
  because: () =>
    'Neu teipiwch: oherwydd diogelwch. Y geiriau yw: cyfreithlondeb, ymddygiad, diogelwch, achos troseddol.',
  lookUps: () =>
    'Neu teipiwch: chwiliadau gan, yr enw, oherwydd diogelwch. Hefyd: cyfreithlondeb, ymddygiad, achos troseddol.',
}
