import type { Failure } from './failure.ts'

/**
 * How long one message is tried for before whoever sent it gets an answer, in milliseconds. No try begins with less than `answer`
 * left: cut short, nobody could tell whether it was sent.
 */
export const patience = { tries: 4, within: 12_000, request: 8_000, answer: 3_000, first: 500 } as const

/** Refused for now (teams.md, "Sending: what to retry"); all other statuses stay what they are. */
const passing: ReadonlySet<number> = new Set([412, 429, 502, 503, 504])

const isPassing = (failure: Failure) => failure.type !== 'refused' || passing.has(failure.status)

export interface SoFar {
  /** How many tries there were, this one included. */
  readonly tried: number
  /** How many of them had no answer. */
  readonly unanswered: number
  /** Milliseconds since the first began. */
  readonly spent: number
}

/** Doubles; the upper half of each wait is by chance, so that those who failed together do not come back together. */
const backoff = (tried: number, random: number) => patience.first * 2 ** (tried - 1) * (1 + random)

/**
 * Pure. `wait`: try again after so many milliseconds. `again`: not now, but somebody may after so many. Neither: it won't pass.
 * What had no answer is tried once more; a wait that Teams names is never cut short.
 */
export const after = (
  failure: Failure,
  { tried, unanswered, spent }: SoFar,
  random: number,
): { readonly wait: number } | { readonly again?: number } => {
  if (failure.type === 'held-back') return { again: failure.again }
  if (!isPassing(failure)) return {}
  const wait = (failure.type === 'refused' ? failure.retryAfter : undefined) ?? backoff(tried, random)
  const isWorthIt = unanswered <= 1 && tried < patience.tries && spent + wait <= patience.within - patience.answer
  return isWorthIt ? { wait } : { again: wait }
}
