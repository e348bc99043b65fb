import { isDeepStrictEqual } from 'node:util'
import { kinds } from '../../bot/audit/data-map/all.ts'
import type { Kind } from '../../bot/audit/data-map/entry.ts'
import type { Store, Stored } from '../../bot/storage/port.ts'

const check = (known: ReadonlyMap<string, Kind>, container: 'records' | 'log', document: Stored) => {
  const kind = known.get(document.kind)
  if (!kind) throw new TypeError(`The kind "${document.kind}" is stored and not in the data map.`)
  if (!kind.store.split(' and ').includes(container))
    throw new TypeError(`The data map does not say that "${document.kind}" is stored in ${container}.`)
  const parsed = kind.schema.safeParse(document)
  if (!parsed.success)
    throw new TypeError(`A ${document.kind} is stored otherwise than mapped: ${parsed.error.message}`)
  if (isDeepStrictEqual(parsed.data, document)) return
  throw new TypeError(`A ${document.kind} is stored with more than the data map says: ${JSON.stringify(document)}`)
}

/** A store that takes only what the data map says is stored, to the last field. Tests that write anything use it. */
export const checkedStore = (store: Store, more: readonly Kind[] = []): Store => {
  const known = new Map([...kinds, ...more].map((kind) => [kind.kind, kind]))
  return {
    ...store,
    commit: async (record, changes) => {
      for (const change of changes) if (change.type !== 'delete') check(known, 'records', change.document)
      return store.commit(record, changes)
    },
    append: async (record, documents) => {
      for (const document of documents) check(known, 'log', document)
      return store.append(record, documents)
    },
  }
}
