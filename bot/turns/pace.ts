import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** `say-so`: too fast, and this is the first time in this minute; `silent` from then on, so that nothing is amplified. */
export type Pace = 'fine' | 'say-so' | 'silent'

/** How many turns one person may take in a minute on this instance. Real time, whatever the local clock says. */
export const pacing = (turnsAMinute: number) => {
  const limiter = new RateLimiterMemory({ points: turnsAMinute, duration: 60 })
  return async (person: string): Promise<Pace> => {
    try {
      await limiter.consume(person)
      return 'fine'
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return refused.consumedPoints === turnsAMinute + 1 ? 'say-so' : 'silent'
    }
  }
}
