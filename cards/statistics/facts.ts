import type { RaisedAgency } from '../raised/facts.ts'
import type { Reason } from '../reasons/reasons.ts'

/** Working hours. */
export interface StatisticTimes {
  readonly median: number
  readonly ninetieth: number
}

export type StatisticLine<Key extends string> = { readonly key: Key } & (
  | { readonly isFew: true }
  | {
      readonly count: number
      readonly open: number
      readonly takenUp?: StatisticTimes | undefined
      readonly answered?: StatisticTimes | undefined
    }
)

/** The columns of the table, in order. */
export const statisticColumns = [
  'about',
  'sent',
  'open',
  'takenUpMedian',
  'takenUpNinetieth',
  'answeredMedian',
  'answeredNinetieth',
] as const

export type StatisticColumn = (typeof statisticColumns)[number]

/** What an area can stand behind: never by person, never in an order of speed. */
export interface StatisticsFacts {
  readonly area: string
  readonly from: string
  readonly to: string
  /** Absent where so few are there that they can't be shown outside the area. */
  readonly byReason?: readonly StatisticLine<Reason>[] | undefined
  readonly byAgency?: readonly StatisticLine<RaisedAgency>[] | undefined
  readonly questions?: readonly StatisticLine<RaisedAgency>[] | undefined
  /** As a table to copy into a sheet. */
  readonly isTable: boolean
}
