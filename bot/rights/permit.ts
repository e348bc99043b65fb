import type { Agency, Names } from '../directory/domain/model.ts'
import type { Instant } from '../time/instant.ts'
import type { Action, Operation, Reach } from './actions.ts'
import type { Part, Role } from './roles.ts'

/** As whom something was done: kept with it. */
export interface ActedAs {
  readonly tenantId: string
  readonly oid: string
  readonly role: Role
  readonly agency: Agency | 'none'
  readonly by: Part['by'] | 'self'
  readonly organisation?: string
  readonly post?: string
}

/** Through what it was asked. */
export interface Surface {
  readonly how: 'message' | 'button' | 'search' | 'tab' | 'shell' | 'worker'
  readonly where: 'personal' | 'group' | 'channel' | 'none'
  readonly conversation?: string
}

declare const given: unique symbol

/**
 * The proof that a right was asked for and given. Only `decide` makes one (`bot/rights/decide.ts`); whatever changes, reads or
 * answers takes it as an argument, so that nothing can forget to ask.
 */
export interface Permit<A extends Action = Action> {
  readonly action: A
  readonly operation: Operation
  readonly as: ActedAs
  /** What the right rests on: the person's part in the record is the justification of s.62(2). */
  readonly because: Reach
  /** The post, as people say it, when the person has more than one and should read as which they act. */
  readonly actingAs?: Names
  readonly at: Instant
  /** The turn's reference: finds the log line. */
  readonly reference: string
  readonly surface: Surface
  readonly [given]: true
}
