import { shardOf } from '../records/hashing.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store, Stored, Versioned } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import { epochOf, instantOfEpoch } from '../time/instant.ts'
import { pace } from './domain/next.ts'
import { messagesDue, messagesDueOf, timersDue, timersDueOf } from './queries.ts'

const shards = 64

/** Whoever commits begins with the copy of its events at once; passes do what it left. */
async function* butCopies(found: AsyncIterable<Versioned<Stored>>) {
  for await (const one of found) if (!('what' in one.value && one.value.what === 'audit')) yield one
}

export interface LookNeeds {
  readonly store: Pick<Store, 'query'>
  readonly clock: Clock
  readonly instance: string
  readonly onFault: (error: unknown) => void
}

/** Finds what is due now or comes due before the next look, and hands each to `take`. A part that can't be read is passed over. */
export const looking = ({ store, clock, instance, onFault }: LookNeeds, take: (found: Versioned<Stored>) => void) => {
  const first = shardOf(instance)
  const soon = () => instantOfEpoch(epochOf(clock()) + pace.ahead)

  const takeAll = async (found: AsyncIterable<Versioned<Stored>>): Promise<boolean> => {
    try {
      for await (const one of found) take(one)
      return true
    } catch (error) {
      onFault(error)
      return false
    }
  }

  return {
    /** All shards, beginning at this instance's own, so that several do not run after the same; answers whether all could be read. */
    everywhere: async (): Promise<boolean> => {
      const until = soon()
      let isWhole = true
      for (let step = 0; step < shards; step++) {
        const shard = (first + step) % shards
        const areMessages = await takeAll(everyPage(store, messagesDue, { shard, until }))
        const areTimers = await takeAll(everyPage(store, timersDue, { shard, until }))
        isWhole &&= areMessages && areTimers
      }
      return isWhole
    },
    ofRecord: async (record: string) => {
      const until = soon()
      await takeAll(butCopies(everyPage(store, messagesDueOf, { record, until })))
      await takeAll(everyPage(store, timersDueOf, { record, until }))
    },
  }
}
