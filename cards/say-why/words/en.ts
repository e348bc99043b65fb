import type { LawfulReason } from '../../look-ups/facts.ts'
import { en as lookUps } from '../../look-ups/words/en.ts'

const codes: Readonly<Record<LawfulReason, string>> = {
  lawfulness: 'lawfulness',
  conduct: 'conduct',
  security: 'security',
  proceedings: 'proceedings',
}

export const en = {
  summary: () => 'A question from Liaison',
  heading: () => 'Why do you ask?',
  part: () => 'You have no part in this yourself, so the law asks for a reason. It is kept with what you were shown.',
  once: () => 'I ask once an hour.',
  reason: (reason: LawfulReason) => lookUps.reason(reason),
  code: (reason: LawfulReason) => codes[reason],
  given: (reason: LawfulReason) => `Noted for an hour: ${lookUps.reason(reason)}. Please ask again now.`,
  because: () => 'Or type: because security. The words are: lawfulness, conduct, security, proceedings.',
  lookUps: () => 'Or type: look-ups of, the name, because security. Also: lawfulness, conduct, proceedings.',
}

export type SayWhyWords = typeof en
