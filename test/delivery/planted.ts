import type { Commit, Store } from '../../bot/storage/port.ts'

/** A store that commits something else than it was given: a planted mistake. */
export const committing =
  (next: (changes: Commit, store: Store, record: string) => Promise<Commit>) =>
  (store: Store): Store => ({
    ...store,
    commit: async (record, changes) => store.commit(record, await next(changes, store, record)),
  })

/** A store in which whoever writes such a record wins, whoever was first: a planted mistake. */
export const overwriting =
  (prefix: string) =>
  (store: Store): Store => ({
    ...store,
    commit: async (record, changes) => {
      const [first, ...rest] = changes
      if (!record.startsWith(prefix) || first.type === 'delete') return store.commit(record, changes)
      for (;;) {
        const read = await store.read('records', record, first.document.id)
        const over = read ? { type: 'replace' as const, document: first.document, tag: read.tag } : first
        if ((await store.commit(record, [over, ...rest])) === 'done') return 'done'
      }
    },
  })
