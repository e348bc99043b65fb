import type { Action } from '../rights/actions.ts'
import type { Ask, AskAny } from '../turns/capability.ts'

/** The right to ask for one action alone. */
export const asAction =
  <A extends Action>(any: AskAny, action: A): Ask<A> =>
  (subject) =>
    any(action, subject)
