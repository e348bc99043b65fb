import { checkAppend, limits } from './limits.ts'
import type { Store, Stored } from './port.ts'

/** Calls back once, after so many milliseconds; what it answers takes that back. */
type After = (milliseconds: number, call: () => void) => () => void

interface Options {
  /** The longest that a document waits for others while a batch is on its way. */
  readonly waitMs?: number
  readonly most?: number
  readonly after?: After
  /** One batch of a partition at a time: the next gathers, however many wait, until that is back. */
  readonly inTurn?: boolean
}

interface Entry {
  readonly document: Stored
  readonly settle: PromiseWithResolvers<void>
}

/** One partition's documents: those that wait, and how many batches are on their way. */
interface Lane {
  waiting: Entry[]
  sending: number
  cancel: (() => void) | undefined
}

const civil: After = (milliseconds, call) => {
  if (milliseconds === 0) {
    const turn = setImmediate(call)
    return () => clearImmediate(turn)
  }
  const timer = setTimeout(call, milliseconds)
  return () => clearTimeout(timer)
}

/**
 * Appends many documents as few batches. When nothing is on its way, what comes in one turn of the event loop goes at once;
 * while a batch is on its way the next one gathers, until it is back, or 25 ms passed, or 100 wait. `append` resolves when its
 * document is durable, and rejects when its batch failed; nothing is tried again here. `close` sends what waits.
 */
export const groupAppends = (
  store: Pick<Store, 'append'>,
  { waitMs = 25, most = limits.operations, after = civil, inTurn = false }: Options = {},
) => {
  const lanes = new Map<string, Lane>()
  const underWay = new Set<Promise<void>>()
  let isClosed = false

  const send = async (record: string, lane: Lane) => {
    lane.cancel?.()
    lane.cancel = undefined
    const batch = lane.waiting.splice(0, most)
    if (batch.length === 0) return
    lane.sending++
    try {
      await store.append(
        record,
        batch.map(({ document }) => document),
      )
      for (const { settle } of batch) settle.resolve()
    } catch (error) {
      for (const { settle } of batch) settle.reject(error)
    }
    lane.sending--
    if (lane.waiting.length > 0) start(record, lane)
    else if (lane.sending === 0) lanes.delete(record)
  }

  const start = (record: string, lane: Lane) => {
    if (inTurn && lane.sending > 0) return
    const sent = send(record, lane).finally(() => underWay.delete(sent))
    underWay.add(sent)
  }

  const laneOf = (record: string): Lane => {
    const lane = lanes.get(record) ?? { waiting: [], sending: 0, cancel: undefined }
    lanes.set(record, lane)
    return lane
  }

  return {
    append: async (record: string, document: Stored): Promise<void> => {
      if (isClosed) throw new Error('The log is closed.')
      // Here, so that a document that can't be stored does not take its neighbours with it.
      checkAppend(record, [document])
      const lane = laneOf(record)
      const settle = Promise.withResolvers<void>()
      lane.waiting.push({ document, settle })
      if (lane.waiting.length >= most) start(record, lane)
      else lane.cancel ??= after(lane.sending > 0 ? waitMs : 0, () => start(record, lane))
      return settle.promise
    },
    close: async (): Promise<void> => {
      isClosed = true
      for (const [record, lane] of lanes) start(record, lane)
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
