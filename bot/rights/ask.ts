import type { AskAny } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import type { Rule } from './actions.ts'
import { actions } from './actions.ts'
import type { Asking } from './decide.ts'
import { decide } from './decide.ts'
import type { Actor } from './roles.ts'

interface SignedIn {
  readonly tenantId: string
  readonly oid: string
}

export interface AskNeeds {
  /** With everything that they may act as, as this instance holds it in memory. */
  readonly known: (who: SignedIn) => Promise<Actor>
  /** The same, with the posts concerned read from the store now. */
  readonly fresh: (who: SignedIn) => Promise<Actor>
}

const surfaces = {
  said: 'message',
  pressed: 'button',
  searched: 'search',
  'opened-from-message': 'button',
  installed: 'message',
} as const

/** When, through what and under which reference a turn asks. */
export const askingIn = ({ at, reference, heard, where }: Turn): Asking => ({
  at,
  reference,
  surface: { how: surfaces[heard.type], where: where.kind, conversation: where.conversation },
})

/** What anybody may do needs no fresh facts; they would say only as what it is noted. */
const isForAnyone = ({ may }: Rule) => may.anyone === 'any'

/** Gives the asker of a turn the rights that the table gives them, on facts read at that moment. */
export const asksFor =
  ({ known, fresh }: AskNeeds) =>
  (turn: Turn): AskAny =>
  async (action, subject) =>
    decide(await (isForAnyone(actions[action]) ? known : fresh)(turn.who), action, subject, askingIn(turn))

/** Liaison itself, when something that was due happens; nobody else can be this. */
export const asWorker = (at: Asking['at'], reference: string): AskAny => {
  const worker: Actor = { tenantId: 'liaison', oid: 'worker', people: [], parts: [], seesJustice: false, is: 'worker' }
  return async (action, subject) =>
    decide(worker, action, subject, { at, reference, surface: { how: 'worker', where: 'none' } })
}

/** Whoever sits at the server's shell; the name is the account's, as the system says it. */
export const asOperator = (account: string, at: Asking['at'], reference: string): AskAny => {
  const operator: Actor = { tenantId: 'shell', oid: account, people: [], parts: [], seesJustice: false, is: 'operator' }
  return async (action, subject) =>
    decide(operator, action, subject, { at, reference, surface: { how: 'shell', where: 'none' } })
}
