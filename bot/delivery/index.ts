import type { Stored, Versioned } from '../storage/port.ts'
import { atOnce } from './at-once.ts'
import { nextFor, pace } from './domain/next.ts'
import { looking } from './look.ts'
import type { OneNeeds } from './one.ts'
import { takingOne } from './one.ts'
import type { OwedDocument } from './owed.ts'
import { readOwed } from './owed.ts'

/** Calls back once, after so many milliseconds; answers how to call it off. */
export type Schedule = (milliseconds: number, run: () => void) => () => void

export interface DeliveryNeeds extends OneNeeds {
  readonly schedule: Schedule
}

export interface Delivery {
  /** Looks at all that is owed; settles when everything that was due has been dealt with. Never rejects. */
  readonly pass: () => Promise<void>
  /** A commit of this instance may owe something now. */
  readonly nudge: (record: string) => Promise<void>
  /** Civil time has jumped: what came due is dealt with when this settles. */
  readonly nudgeAll: () => Promise<void>
  /** Begins nothing new and waits for what is under way. */
  readonly close: () => Promise<void>
}

/** How many are dealt with at once. */
const most = 50

/**
 * The worker: looks ahead every twenty seconds, and deals with what is owed when it is due, side by side with any number of others.
 * What fails keeps nothing else waiting.
 */
export const openDelivery = (needs: DeliveryNeeds): Delivery => {
  const { clock, now, schedule, onFault } = needs
  const takeOne = takingOne(needs)
  const inTurn = atOnce(most)
  const underWay = new Map<string, Promise<void>>()
  /** What comes due before the next look, and how to call it off. */
  const coming = new Map<string, () => void>()
  const looks = new Set<Promise<void>>()
  let isOpen = true
  let stopLooking = () => {}

  const begin = (key: string, found: Versioned<OwedDocument>) => {
    const work = inTurn(async () => (isOpen ? takeOne(found) : undefined))
      .catch(onFault)
      .finally(() => underWay.delete(key))
    underWay.set(key, work)
  }

  const consider = (found: Versioned<OwedDocument>) => {
    const key = `${found.value.record} ${found.value.id}`
    if (!isOpen || underWay.has(key)) return
    coming.get(key)?.()
    coming.delete(key)
    const next = nextFor(found.value, { civil: clock(), real: now() })
    if (next.do === 'wait')
      coming.set(
        key,
        schedule(next.for, () => consider(found)),
      )
    else begin(key, found)
  }

  /** What this version can't read stays for one that can. */
  const take = ({ value, tag }: Versioned<Stored>) => {
    try {
      consider({ value: readOwed(value), tag })
    } catch (error) {
      onFault(error)
    }
  }

  const look = looking(needs, take)

  const noted = (looked: Promise<void>): Promise<void> => {
    const noting = looked.finally(() => looks.delete(noting))
    looks.add(noting)
    return noting
  }

  /** What is dealt with may owe more in its turn. */
  const quiet = async () => {
    while (looks.size + underWay.size > 0) await Promise.all([...looks, ...underWay.values()])
  }

  const pass = async () => {
    if (isOpen) await noted(look.everywhere())
    await quiet()
  }

  const onwards = async () => {
    if (isOpen) await noted(look.everywhere())
    if (isOpen) stopLooking = schedule(pace.every, onwards)
  }
  stopLooking = schedule(0, onwards)

  return {
    pass,
    nudge: async (record) => {
      if (isOpen) await noted(look.ofRecord(record))
    },
    nudgeAll: pass,
    close: async () => {
      isOpen = false
      stopLooking()
      for (const callOff of coming.values()) callOff()
      coming.clear()
      await quiet()
    },
  }
}
