import type { RetentionWords } from './words/en.ts'

/** The least that police forces normally hold a record, in months. */
export const policeMinimum = 72

/** What an admin must know before confirming: for the card and for the command line. */
export const conflict = (say: RetentionWords): readonly string[] => [
  say.minimum(),
  say.ownChanges(),
  say.shorter(),
  say.untilConfirmed(),
]
