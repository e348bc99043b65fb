import type { Verified } from '../../bot/audit/verify/verify.ts'
import type { Stored } from '../../bot/storage/port.ts'
import type { Instant } from '../../bot/time/instant.ts'
import type { Asked, Posted } from '../connector/connector.ts'
import type { Claim, Made } from './model.ts'
import type { Fault, Measured } from './process.ts'
import type { Outcome } from './steps/setting.ts'

export interface Sample extends Measured {
  /** Seconds since the traffic began, and how many turns there had been. */
  readonly at: number
  readonly turns: number
}

export interface Answered {
  readonly what: string
  readonly milliseconds: number
  readonly status: number
}

/** All that is known when a soak is over. */
export interface Evidence {
  readonly seed: number
  readonly store: string
  /** Of the traffic. */
  readonly seconds: number
  readonly answered: readonly Answered[]
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** Some of what was heard and wrong. */
  readonly wrong: readonly string[]
  readonly samples: readonly Sample[]
  readonly claims: readonly Claim[]
  readonly made: readonly Made[]
  /** Of those that were asked for by typing in the end: how many, and which were not shown. */
  readonly typed: { readonly asked: number; readonly missing: readonly Made[] }
  readonly documents: readonly Stored[]
  readonly posted: readonly Posted[]
  /** How many of these were posted before the traffic began. */
  readonly before: number
  readonly asked: readonly Asked[]
  /** Requests to the store that were broken. */
  readonly struck: number
  readonly faults: readonly Fault[]
  /** Lines of the log in which somebody is named. */
  readonly naming: readonly string[]
  readonly chains: Verified
  /** What was due before this, in civil time, should have been done. */
  readonly lateSince: Instant
  /** Whether it lived to the end, and how it ended when it was told to. */
  readonly lived: boolean
  readonly exitCode: number | null
}
