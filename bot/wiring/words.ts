import { actingAs } from '../../cards/acting-as.ts'
import { elsewhereMessage } from '../../cards/elsewhere/index.ts'
import { refusedMessage } from '../../cards/refused/index.ts'
import type { SettleNeeds } from '../turns/settle.ts'

/** What is said when the answer is none: in the cards' words. */
export const turnWords: Omit<SettleNeeds['words'], 'safety' | 'stopped' | 'leftOut' | 'sayWhy'> = {
  refused: (why, language) => refusedMessage({ why }, language),
  unreadable: (language) => refusedMessage({ why: 'unknown-button' }, language),
  tooLong: (language) => refusedMessage({ why: 'too-long' }, language),
  elsewhere: (reached, language) => elsewhereMessage({ reached }, language),
  actingAs,
}
