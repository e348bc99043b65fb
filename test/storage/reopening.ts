import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'

/** A store that is opened anew for every operation: what it knows is what is in the file. */
export const reopening = (path: string): Store => {
  const once = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    const store = openSqlite(path)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }
  return {
    read: (...asked) => once((store) => store.read(...asked)),
    commit: (record, changes) => once((store) => store.commit(record, changes)),
    append: (record, documents) => once((store) => store.append(record, documents)),
    erase: (record, ids) => once((store) => store.erase(record, ids)),
    query: (...asked) => once((store) => store.query(...asked)),
    close: async () => {},
  }
}
