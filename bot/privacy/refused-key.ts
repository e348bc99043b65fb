import type { RefusedKey } from '../../cards/guard-refused/facts.ts'
import type { Verdict } from '../guard/verdict.ts'

/** Which explanation its author reads. A mask without its text is a guard that failed. */
export const refusedKey = ({ messageKey }: Pick<Verdict, 'messageKey'>): RefusedKey =>
  messageKey === 'allowed' || messageKey === 'masked' ? 'guard-failed' : messageKey
