export interface FaultFacts {
  /** What the person quotes and the log holds: `K7M2-9QXA`. */
  readonly reference: string
}
