import { z } from 'zod'
import { fateDocument } from '../delivery/fate.ts'
import type { Change, Store } from '../storage/port.ts'
import { StoreFault } from '../storage/port.ts'
import type { Counts } from './counts.ts'
import type { AttributesOf, Declared, LabelsOf } from './names.ts'
import type { Say, Tracing } from './tracing.ts'

const ended = z.looseObject({ kind: z.literal('fate'), fate: fateDocument.shape.fate })

const fateIn = (change: Change) => {
  const fate = change.type === 'create' ? ended.safeParse(change.document).data?.fate : undefined
  return fate === undefined ? [] : [fate]
}

export interface WatchedStoreNeeds {
  readonly counts: Pick<Counts, 'add'>
  readonly tracing: Pick<Tracing, 'within'>
  /** The declared queries, by name. */
  readonly queryNamed: (name: string) => Declared | undefined
}

type Asked = LabelsOf<'liaison_store_operations_total'> & Pick<AttributesOf<'store'>, 'query'>

/** The same store: what is asked of it and what it did not do is counted, and with them every fate that is committed. */
export const watchedStore = (store: Store, { counts, tracing, queryNamed }: WatchedStoreNeeds): Store => {
  const watched = <Result>({ query, ...asked }: Asked, run: (say: Say<'store'>) => Promise<Result>) => {
    counts.add('liaison_store_operations_total', asked)
    return tracing.within('store', { ...asked, query }, async (say) => {
      try {
        return await run(say)
      } catch (error) {
        if (error instanceof StoreFault) {
          const { status } = error
          counts.add('liaison_store_faults_total', { operation: asked.operation, status })
          say({ status })
        }
        throw error
      }
    })
  }

  return {
    ...store,
    read: (container, record, id) => watched({ operation: 'read', container }, () => store.read(container, record, id)),
    append: (record, documents) =>
      watched({ operation: 'append', container: 'log' }, () => store.append(record, documents)),
    erase: (record, ids) => watched({ operation: 'erase', container: 'log' }, () => store.erase(record, ids)),
    query: (query, args, page) => {
      const asked = { operation: 'query', container: query.container, query: queryNamed(query.name) } as const
      return watched(asked, () => store.query(query, args, page))
    },
    commit: (record, changes) =>
      watched({ operation: 'commit', container: 'records' }, async (say) => {
        const outcome = await store.commit(record, changes)
        say({ outcome })
        if (outcome === 'done')
          for (const fate of changes.flatMap(fateIn)) counts.add('liaison_messages_total', { fate })
        return outcome
      }),
  }
}
