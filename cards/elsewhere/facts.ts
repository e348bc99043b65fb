export interface ElsewhereFacts {
  /** Whether the answer reached its reader's own chat. */
  readonly reached: boolean
}
