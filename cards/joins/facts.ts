import type { JoinFacts } from '../join/facts.ts'

interface Listed extends Pick<JoinFacts, 'reference' | 'organisation' | 'name' | 'state'> {
  /** The day it was asked. */
  readonly askedOn: string
}

export interface JoinsFacts {
  /** Open requests that the reader may decide: oldest first, at most ten. */
  readonly waiting: readonly Listed[]
  /** How many more wait. */
  readonly more: number
  /** The reader's own requests. */
  readonly own: readonly Listed[]
  readonly today: string
}
