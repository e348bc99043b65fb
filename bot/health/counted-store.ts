import { z } from 'zod'
import type { Change, Store } from '../storage/port.ts'
import { StoreFault } from '../storage/port.ts'
import type { Metrics } from './metrics.ts'

const ended = z.looseObject({ kind: z.literal('fate'), fate: z.string() })

const fateIn = (change: Change): readonly string[] => {
  const fate = change.type === 'create' ? ended.safeParse(change.document).data?.fate : undefined
  return fate === undefined ? [] : [fate]
}

/** The same store, whose faults are counted, and with them every fate that is committed. */
export const countedStore = (store: Store, metrics: Pick<Metrics, 'message' | 'storeFault'>): Store => {
  const counting =
    <Args extends readonly unknown[], Result>(operation: string, run: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      try {
        return await run(...args)
      } catch (error) {
        if (error instanceof StoreFault) metrics.storeFault(operation, String(error.status))
        throw error
      }
    }

  const commit = counting('commit', store.commit)
  return {
    ...store,
    read: counting('read', store.read),
    append: counting('append', store.append),
    erase: counting('erase', store.erase),
    query: (query, args, page) => counting('query', () => store.query(query, args, page))(),
    commit: async (record, changes) => {
      const outcome = await commit(record, changes)
      if (outcome === 'done') for (const fate of changes.flatMap(fateIn)) metrics.message(fate)
      return outcome
    },
  }
}
