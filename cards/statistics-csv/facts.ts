export interface StatisticsCsvFacts {
  readonly area: string
  /** First and last day of the period. */
  readonly from: string
  readonly to: string
  readonly today: string
  /** The table, as a spreadsheet reads it. */
  readonly csv: string
}
