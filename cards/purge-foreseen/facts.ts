/** Counts alone; `most` is where counting stopped. */
export interface PurgeForeseenFacts {
  readonly records: number
  /** Past their period, and kept by a hold. */
  readonly held: number
  /** Days of the log, by process. */
  readonly chains: number
  readonly copies: number
  readonly most: number
  readonly state: 'proposed' | 'confirmed'
}
