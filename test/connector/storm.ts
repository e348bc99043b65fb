import type { Refusal } from './request.ts'

export interface Storm {
  /** Of all requests, from 0 to 1. */
  readonly share: number
  readonly seed: number
  /** Each as likely as the others. */
  readonly of?: readonly Refusal[]
}

const passing: readonly Refusal[] = [
  { status: 429, code: 'TooManyRequests', retryAfter: 1 },
  { status: 412, code: 'PreconditionFailed' },
  { status: 502, code: 'BadGateway' },
]

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32, a public-domain generator). */
export const drawing = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Refuses a share of all requests; none of those that are refused is carried out. */
export const storming = ({ share, seed, of = passing }: Storm) => {
  const draw = drawing(seed)
  return (): Refusal | undefined => {
    const [strikes, which] = [draw(), draw()]
    return strikes < share ? of[Math.floor(which * of.length)] : undefined
  }
}
