import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'

export const en = {
  summary: () => 'A text to check',
  heading: () => 'Please check this text',
  found: (found: readonly FoundKind[]) => `Parts were left out, because they look like: ${kinds.kinds(found)}.`,
  notYet: () => 'Nothing is stored until you say so.',
  use: () => 'Use this text',
  change: () => 'Change it',
  typed: () => 'Or type it again, as it stands here or in other words.',
}

export type GuardMaskedWords = typeof en
