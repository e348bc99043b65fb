import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'

export const en = {
  summary: () => 'A private note from Liaison',
  heading: () => 'Thank you for saying so',
  kinds: (found: readonly FoundKind[]) => `Counted as wrongly found: ${kinds.kinds(found)}.`,
  noKind: () => 'Counted as wrongly found. You may say the kind too, for instance: that was wrong, a telephone number',
  noText: () => 'Only the kind and a count are kept: not your text, and not who said it.',
  otherWords: () => 'If you need to say it now, other words often pass.',
}

export type GuardDisputedWords = typeof en
