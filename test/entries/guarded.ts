import type { Guarded } from '../../bot/guard/guarded.ts'

/** A text that the guard has passed, for tests that are not about the guard. */
export const asGuarded = (text: string) => text as Guarded
