import type { Commit, Store } from '../../bot/storage/port.ts'

/** A store that commits something else than it was given: a planted mistake. */
export const committing =
  (next: (changes: Commit, store: Store, record: string) => Promise<Commit>) =>
  (store: Store): Store => ({
    ...store,
    commit: async (record, changes) => store.commit(record, await next(changes, store, record)),
  })
