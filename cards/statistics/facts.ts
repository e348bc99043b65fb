import type { RaisedAgency } from '../raised/facts.ts'
import type { Reason } from '../reasons/reasons.ts'

/** A number, or what is said in its place to a reader from outside the area: `few` is fewer than five, none included. */
export type Count = number | 'few' | 'five-or-more'

/** Working minutes. */
export interface ShownTimes {
  readonly median: number
  readonly ninetieth: number
}

/** What is said of some of what was put to agencies. */
export interface ShownFigures {
  readonly count: Count
  /** Without an answer, and not closed. Absent in a line that is read from outside. */
  readonly open?: Count | undefined
  /** Questions have none. */
  readonly acknowledged?: ShownTimes | undefined
  readonly answered?: ShownTimes | undefined
}

/** Several agencies in one line are counted together, because one of them can't stand alone. */
export interface AgencyLine extends ShownFigures {
  readonly agencies: readonly RaisedAgency[]
}

/** `others`: all reasons that have no line of their own. */
export interface ReasonLine extends ShownFigures {
  readonly reason: Reason | 'others'
}

/** Lines are absent where any of them would tell too much. */
export interface QuestionFigures {
  readonly total: ShownFigures
  readonly byAgency?: readonly AgencyLine[] | undefined
}

export interface EscalationFigures extends QuestionFigures {
  readonly byReason?: readonly ReasonLine[] | undefined
}

export interface StatisticsFacts {
  readonly area: string
  /** First and last day of the period. */
  readonly from: string
  readonly to: string
  readonly today: string
  /** Whether its reader looks after the area, or reads from outside it. */
  readonly as: 'inside' | 'outside'
  readonly escalations: EscalationFigures
  readonly questions: QuestionFigures
}
