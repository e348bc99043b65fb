import { randomInt } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import { genesis, linked } from '../records/domain/chain.ts'
import { hashOf, inOrder } from '../records/hashing.ts'
import type { Store, Stored } from '../storage/port.ts'

/** Where a link stands. */
interface Place {
  readonly record: string
  readonly id: string
  readonly hash: string
}

interface Chain {
  readonly record: string
  seq: number
  previous: string
}

/** From the pool that Node fills ahead: by itself an id asks the system sixteen times, at the cost of all the rest of a batch. */
const random = () => randomInt(256) / 256

/**
 * Gives each document its place in the chain of its lane at the moment it is sent: `<lane>-<run>`. A batch of which nobody can
 * tell whether it was stored ends its chain; what comes next begins a new one, and names the last link that is known to be there.
 */
export const chaining = (store: Pick<Store, 'append'>): Pick<Store, 'append'> => {
  const newId = monotonicFactory(random)
  const chains = new Map<string, Chain>()
  let runs = 0
  let last: Place | undefined

  const chainOf = (lane: string): Chain => {
    const chain = chains.get(lane) ?? { record: `${lane}-${++runs}`, seq: 0, previous: genesis }
    chains.set(lane, chain)
    // A day is over when the one after next begins.
    const [oldest] = chains.keys()
    if (chains.size > 2 && oldest !== undefined) chains.delete(oldest)
    return chain
  }

  return {
    append: async (lane, documents) => {
      const chain = chainOf(lane)
      const links = documents.map((document: Stored) => {
        const isFirst = chain.seq === 0 && last
        const place = { id: newId(), record: chain.record, seq: ++chain.seq, ...(isFirst ? { follows: last } : {}) }
        const link = linked(inOrder({ ...document, ...place, previous: chain.previous }), chain.previous, hashOf)
        chain.previous = link.hash
        return link
      })
      try {
        await store.append(chain.record, links)
      } catch (error) {
        chains.delete(lane)
        throw error
      }
      const { record, previous: hash } = chain
      last = { record, id: links.at(-1)?.id ?? '', hash }
    },
  }
}
