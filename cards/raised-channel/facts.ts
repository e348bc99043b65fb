import type { RaisedAgency, RaisedDue, RaisedState } from '../raised/facts.ts'
import type { Reason } from '../reasons/reasons.ts'

/** An escalation as a channel sees it: what everybody there may see, and nobody's name. */
export interface RaisedChannelFacts {
  readonly number: string
  readonly reason: Reason
  readonly agencies: readonly RaisedAgency[]
  readonly state: RaisedState
  readonly today: string
  readonly due?: RaisedDue | undefined
  readonly agenda?: { readonly group: string; readonly on?: string | undefined } | undefined
  /** It belongs to another area now: this channel hears no more of it. */
  readonly isElsewhere?: boolean
  readonly record: string
}
