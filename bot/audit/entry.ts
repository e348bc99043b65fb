import type { Agency } from '../directory/domain/model.ts'
import type { AreaCode } from '../places/understanding.ts'
import type { Action, Operation } from '../rights/actions.ts'
import { actions } from '../rights/actions.ts'
import type { ActedAs, Permit, Surface } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Instant } from '../time/instant.ts'
import type { Shown } from '../turns/answer.ts'
import type { CaseKey } from './case-key.ts'

/** To whom something was disclosed (s.62(3)). */
export interface Recipients {
  readonly agencies: readonly (Agency | 'none')[]
  readonly conversation?: string
  /** A service's own. */
  readonly mailbox?: string
}

/** What a permit and what was shown do not say. */
export interface Extra {
  readonly areas?: readonly AreaCode[] | undefined
  readonly caseKey?: CaseKey | undefined
  readonly to?: Recipients | undefined
}

/** An attempt for which no right was given: who asked is known; as what they would have acted is not. */
export interface Attempt extends Pick<Permit, 'at' | 'reference' | 'surface'> {
  readonly action: Action
  readonly who: { readonly tenantId: string; readonly oid: string }
}

/** A consultation or a disclosure, before it has its place in a chain. Ids and codes; there is no field for words. */
export interface Entry {
  readonly kind: 'audit'
  readonly v: 1
  readonly at: Instant
  readonly operation: Operation
  readonly action: Action
  readonly who: ActedAs
  /** `tenant|object id` as in `who`, in one field, so that somebody's own entries can be found by it. */
  readonly owner: string
  readonly what: Partial<Shown>
  readonly areas?: readonly AreaCode[]
  readonly caseKey?: CaseKey
  readonly from: Surface
  readonly to?: Recipients
  readonly result: 'done' | 'refused'
  readonly why?: Refusal
  readonly justification?: Permit['because']
  readonly reference: string
}

/** What was done, on a permit. */
export const entryOf = (permit: Permit, what: Shown, { areas, caseKey, to }: Extra): Entry => ({
  kind: 'audit',
  v: 1,
  at: permit.at,
  operation: permit.operation,
  action: permit.action,
  who: permit.as,
  owner: `${permit.as.tenantId}|${permit.as.oid}`,
  what,
  ...(areas ? { areas } : {}),
  ...(caseKey ? { caseKey } : {}),
  from: permit.surface,
  ...(to ? { to } : {}),
  result: 'done',
  justification: permit.because,
  reference: permit.reference,
})

/** What was not done, since there was no right to it. */
export const refusedEntryOf = ({ action, at, reference, surface, who }: Attempt, why: Refusal): Entry => ({
  kind: 'audit',
  v: 1,
  at,
  operation: actions[action].operation,
  action,
  who: { tenantId: who.tenantId, oid: who.oid, role: 'anyone', agency: 'none', by: 'self' },
  owner: `${who.tenantId}|${who.oid}`,
  what: {},
  from: surface,
  result: 'refused',
  why,
  reference,
})
