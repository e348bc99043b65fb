import { z } from 'zod'
import type { Store, Stored, Versioned } from '../storage/port.ts'
import { StoreFault } from '../storage/port.ts'
import { untilWon } from '../storage/until-won.ts'
import type { Clock, Instant } from '../time/instant.ts'
import { advance, epochOf, instantOf, instantOfEpoch } from '../time/instant.ts'

const record = 'local|clock'

/** How far local mode was turned. */
export const storedClock = z.object({
  id: z.literal('clock'),
  record: z.literal(record),
  kind: z.literal('clock'),
  v: z.literal(1),
  /** How far civil time runs ahead of real time. */
  aheadMs: z.number().int().nonnegative(),
})

const aheadIn = (read: Versioned<Stored> | undefined) => (read ? storedClock.parse(read.value).aheadMs : 0)

export type Turn = { readonly advance: string } | { readonly set: string }

export interface TurnableClock {
  readonly clock: Clock
  /** Forward only; `backwards` and `unreadable` change nothing. */
  readonly turn: (by: Turn) => Promise<{ readonly now: Instant } | { readonly refused: 'backwards' | 'unreadable' }>
}

/** Civil time that local mode may turn, so that what happens later can be seen now. The offset lives in the store: all processes agree. */
export const turnableClock = async (store: Store, realNow: Clock): Promise<TurnableClock> => {
  let aheadMs = aheadIn(await store.read('records', record, 'clock'))
  const at = (ahead: number) => (ahead === 0 ? realNow() : instantOfEpoch(epochOf(realNow()) + ahead))

  const wanted = (by: Turn, now: Instant): Instant | undefined => {
    try {
      return 'set' in by ? instantOf(by.set) : advance(now, by.advance)
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }

  const turnedOnce = async (by: Turn) => {
    const read = await store.read('records', record, 'clock')
    const ahead = aheadIn(read)
    const now = at(ahead)
    const then = wanted(by, now)
    if (then === undefined) return { refused: 'unreadable' } as const
    if (then < now) return { refused: 'backwards' } as const
    const aheadThen = ahead + epochOf(then) - epochOf(now)
    const document = { id: 'clock', record, kind: 'clock', v: 1, aheadMs: aheadThen } as const
    const outcome = await store.commit(record, [
      read ? { type: 'replace', document, tag: read.tag } : { type: 'create', document },
    ])
    if (outcome === 'lost') return outcome
    aheadMs = aheadThen
    return { now: at(aheadMs) }
  }

  const turn: TurnableClock['turn'] = async (by) => {
    const outcome = await untilWon(() => turnedOnce(by))
    if (outcome === 'lost') throw new StoreFault('The clock could not be turned: others kept turning it.', 503)
    return outcome
  }

  return { clock: () => at(aheadMs), turn }
}
