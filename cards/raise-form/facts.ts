import type { FoundKind } from '../guard-kinds/kinds.ts'
import type { RaisedAgency } from '../raised/facts.ts'
import type { Reason, UrgentGround } from '../reasons/reasons.ts'

/** Why a form comes back. `masked` and `left-out`: what the guard took out of the words, or did not take at all. */
export const raiseFaults = [
  'reason',
  'place',
  'borough',
  'agency',
  'organisation',
  'nobody',
  'lead',
  'what-blank',
  'what-too-long',
  'masked',
  'left-out',
  'reference',
  'consent',
  'discarded',
] as const

export type RaiseFault = (typeof raiseFaults)[number]

export interface RaiseFormFacts {
  readonly faults: readonly RaiseFault[]
  /** What the guard found in the words. */
  readonly found: readonly FoundKind[]
  /** Offered now, the most used first. */
  readonly reasons: readonly Reason[]
  /** Of which agency the services are, where one of several has to be chosen. */
  readonly services: readonly { readonly title: string; readonly value: string }[]
  /** Of whom the one recipient is, where it is restricted. */
  readonly leads: readonly { readonly title: string; readonly value: string }[]
  readonly values: {
    readonly reason?: Reason | undefined
    /** The place as its name is. */
    readonly place?: string | undefined
    readonly agency?: RaisedAgency | undefined
    readonly organisation?: string | undefined
    readonly asked?: 'yes' | 'no' | 'none' | undefined
    readonly reference?: string | undefined
    readonly consent?: boolean | undefined
    readonly urgent?: UrgentGround | undefined
    readonly what?: string | undefined
    readonly restricted?: boolean | undefined
    readonly lead?: string | undefined
  }
  readonly form: string
  /** The record of the question that it goes on from. */
  readonly question?: string | undefined
}
