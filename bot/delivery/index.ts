import type { Stored, Versioned } from '../storage/port.ts'
import { epochOf } from '../time/instant.ts'
import { atOnce } from './at-once.ts'
import { nextFor, pace } from './domain/next.ts'
import type { FoldingNeeds } from './folding/index.ts'
import { openFolding } from './folding/index.ts'
import { looking } from './look.ts'
import type { OneNeeds } from './one.ts'
import { takingOne } from './one.ts'
import { oneByOne } from './one-by-one.ts'
import type { OwedDocument } from './owed.ts'
import { readOwed } from './owed.ts'

export interface DeliveryNeeds extends Omit<OneNeeds, 'refresh' | 'outlet' | 'languageOf'>, FoldingNeeds {}

export interface Delivery {
  /** Looks at all that is owed; settles when everything that was due has been dealt with. Never rejects. */
  readonly pass: () => Promise<void>
  /** The same, and what waits for its moment within Teams' limits. */
  readonly settled: () => Promise<void>
  /** A commit of this instance may owe something now. */
  readonly nudge: (record: string) => Promise<void>
  /** Civil time has jumped: what came due is dealt with when this settles. */
  readonly nudgeAll: () => Promise<void>
  /** What waits in this instance: what is being dealt with, and what comes due before the next look. */
  readonly queues: () => { readonly 'under-way': number; readonly coming: number }
  /** Begins nothing new and waits for what is under way. */
  readonly close: () => Promise<void>
}

/** How many timers and copies are dealt with at once; what is sent goes one by one. */
const most = 50

/**
 * The worker: looks ahead every twenty seconds, and deals with what is owed when it is due, side by side with any number of others.
 * What fails keeps nothing else waiting.
 */
export const openDelivery = (needs: DeliveryNeeds): Delivery => {
  const { clock, now, schedule, onFault } = needs
  const sendInTurn = oneByOne(schedule)
  const folding = openFolding(needs, { lookAgain: (milliseconds) => lookIn(milliseconds), inTurn: sendInTurn })
  const takeOne = takingOne({ ...needs, refresh: folding.refresh })
  const inTurn = atOnce(most)
  const underWay = new Map<string, Promise<void>>()
  /** What comes due before the next look, and how to call it off. */
  const coming = new Map<string, () => void>()
  const looks = new Set<Promise<void>>()
  let isOpen = true
  let stopLooking = () => {}

  /** Looks at everything once more then, so that all that is due at one moment is said together. */
  const lookIn = (milliseconds: number) => {
    const then = epochOf(clock()) + milliseconds
    const key = `look ${Math.ceil(then / 100)}`
    if (isOpen && !coming.has(key))
      coming.set(
        key,
        schedule(milliseconds, () => {
          coming.delete(key)
          void pass()
        }),
      )
  }

  const begin = (key: string, found: Versioned<OwedDocument>) => {
    const { kind, what } = found.value
    const isSent = kind === 'message' && what !== 'audit'
    const one = async () => (isOpen ? takeOne(found) : undefined)
    const work = (isSent ? sendInTurn((whileSending) => whileSending(one)) : inTurn(one))
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
    if (folding.isFolded(found.value)) {
      if (next.do === 'wait') lookIn(next.for)
      else folding.add(found)
    } else if (next.do === 'wait')
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
    const noting = looked.then(folding.run).finally(() => looks.delete(noting))
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
    settled: async () => {
      await pass()
      await folding.settled()
      await quiet()
    },
    nudgeAll: pass,
    queues: () => ({ 'under-way': underWay.size, coming: coming.size }),
    close: async () => {
      isOpen = false
      stopLooking()
      for (const callOff of coming.values()) callOff()
      coming.clear()
      await quiet()
      await folding.close()
    },
  }
}
