import type { Limit } from './windows.ts'

/** What is asked of Teams, as far as its limits tell it apart. A card that is changed or removed counts as one that is sent. */
export type Asking = 'send' | 'open' | 'members'

const second = 1_000

const sending: readonly Limit[] = [
  { most: 7, within: second },
  { most: 8, within: 2 * second },
  { most: 60, within: 30 * second },
  { most: 1_800, within: 3_600 * second },
]

/** For each bot and conversation (teams.md, row 1): subject to change, and found out by a refusal when they have. */
export const limitsOf: Readonly<Record<Asking, readonly Limit[]>> = {
  send: sending,
  open: sending,
  members: [
    { most: 14, within: second },
    { most: 16, within: 2 * second },
    { most: 120, within: 30 * second },
    { most: 3_600, within: 3_600 * second },
  ],
}

/**
 * For the app in a tenant (row 3); and never faster than twice that even for a moment, since many that leave together arrive as
 * they please: then Teams would count some of them in the next second.
 */
export const limitsOfTenant = (rate: number): readonly Limit[] => [
  { most: rate, within: second },
  { most: Math.ceil(rate / 15), within: Math.floor(second / 30) },
]

/** Each span is taken a hundredth longer: two requests may take differently long on their way, and Teams counts arrivals. */
export const withSlack = (limits: readonly Limit[]): readonly Limit[] =>
  limits.map(({ most, within }) => ({ most, within: Math.ceil(within * 1.01) }))
