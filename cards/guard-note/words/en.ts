import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'

export const en = {
  summary: () => 'A message from Liaison',
  leftOut: (found: readonly FoundKind[]) =>
    `I left out a part of your message, because it looked like: ${kinds.kinds(found)}.`,
}

export type GuardNoteWords = typeof en
