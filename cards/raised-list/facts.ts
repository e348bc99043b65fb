import type { RaisedAgency, RaisedDue, RaisedState } from '../raised/facts.ts'
import type { Reason } from '../reasons/reasons.ts'

export interface RaisedLine {
  readonly number: string
  readonly reason: Reason
  readonly state: RaisedState
  readonly agencies: readonly RaisedAgency[]
  readonly due?: RaisedDue | undefined
  readonly record: string
}

export interface RaisedListFacts {
  /** The reader's own, or an area's. */
  readonly of: 'own' | 'area'
  readonly area?: string | undefined
  readonly today: string
  /** One page. */
  readonly lines: readonly RaisedLine[]
  readonly total: number
}
