import type { Day } from '../../time/instant.ts'

/** When an action is mentioned, in working days from its due date; a local default where an area has not chosen otherwise. */
export interface Policy {
  /** So many working days before it is due. */
  readonly before: readonly number[]
  readonly onTheDay: boolean
  /** So many working days after it was due: three times at most. After that it is a line in the coordinator's report. */
  readonly after: readonly number[]
  /** How many working days past its date the coordinator, and then the chair, hears of it. */
  readonly coordinator: number
  readonly chair: number
}

/** A policy for the actions that are due from a day on, until another one begins. */
export interface DatedPolicy {
  readonly from: Day
  readonly policy: Policy
}

/** More mentions of a date that has passed would be nagging (PRODUCT.md, "No board of shame"). */
export const mostAfter = 3
export const mostBefore = 4
/** About a quarter: nobody plans a reminder further away. */
export const furthest = 60

/** The one of a list that holds for what is due on a day; before the first, what is shipped. */
export const inForceOn = (dated: readonly DatedPolicy[], day: Day, shipped: Policy): Policy =>
  dated
    .filter(({ from }) => from <= day)
    .toSorted((first, second) => first.from.localeCompare(second.from))
    .at(-1)?.policy ?? shipped

/** What can be wrong with a policy that somebody asks for. */
export const policyFaults = ['too-many-before', 'too-many-after', 'too-far', 'chair-first', 'nothing'] as const

export type PolicyFault = (typeof policyFaults)[number]

const isCount = (days: number) => Number.isInteger(days) && days >= 1 && days <= furthest

/** Why a policy can't be kept; empty when it can. */
export const faultsOf = ({ before, onTheDay, after, coordinator, chair }: Policy): readonly PolicyFault[] => [
  ...(before.length > mostBefore ? (['too-many-before'] as const) : []),
  ...(after.length > mostAfter ? (['too-many-after'] as const) : []),
  ...([...before, ...after, coordinator, chair].every(isCount) ? [] : (['too-far'] as const)),
  ...(chair < coordinator ? (['chair-first'] as const) : []),
  ...(before.length + after.length === 0 && !onTheDay ? (['nothing'] as const) : []),
]

const unique = (days: readonly number[]) => [...new Set(days)]

/** The same policy with its days in the order in which they come. */
export const inOrder = (policy: Policy): Policy => ({
  ...policy,
  before: unique(policy.before).sort((first, second) => second - first),
  after: unique(policy.after).sort((first, second) => first - second),
})
