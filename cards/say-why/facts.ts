import type { LawfulReason } from '../look-ups/facts.ts'

export interface SayWhyFacts {
  /** The button that takes the reason, and what it carries beside it. */
  readonly verb: string
  readonly data: Readonly<Record<string, string>>
  /** The typed way to the same. */
  readonly typed: 'because' | 'look-ups'
  /** The reason is given: it holds for an hour. */
  readonly given?: LawfulReason
}
