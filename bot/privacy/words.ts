import { guardNoteMessage } from '../../cards/guard-note/index.ts'
import { guardRefusedMessage } from '../../cards/guard-refused/index.ts'
import type { Language } from '../../cards/language.ts'
import { safetyMessage } from '../../cards/safety/index.ts'
import type { Category, Verdict } from '../guard/verdict.ts'
import { refusedKey } from './refused-key.ts'

/** What the dispatcher says where the guard has found something: kinds alone, never what was typed. */
export const guardWords = {
  safety: (language: Language) => safetyMessage({}, language),
  stopped: (verdict: Pick<Verdict, 'categories' | 'messageKey'>, language: Language) =>
    guardRefusedMessage({ kinds: verdict.categories, key: refusedKey(verdict) }, language),
  leftOut: (categories: readonly Category[], language: Language) => guardNoteMessage({ kinds: categories }, language),
}
