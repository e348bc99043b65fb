import type { Store } from './port.ts'

/** Operations since the count began. `changes` and `appended` are documents; the others are round trips. */
export interface Counts {
  readonly reads: number
  readonly commits: number
  readonly changes: number
  readonly appends: number
  readonly appended: number
  readonly queries: number
}

const none: Counts = { reads: 0, commits: 0, changes: 0, appends: 0, appended: 0, queries: 0 }

/** The store, with its operations counted: to be priced in request units, since local servers charge nothing. */
export const counting = (store: Store) => {
  let counts = none
  const add = (more: Partial<Counts>) => {
    const sum = (name: keyof Counts) => counts[name] + (more[name] ?? 0)
    counts = {
      reads: sum('reads'),
      commits: sum('commits'),
      changes: sum('changes'),
      appends: sum('appends'),
      appended: sum('appended'),
      queries: sum('queries'),
    }
  }
  const counted: Store = {
    read: (...asked) => {
      add({ reads: 1 })
      return store.read(...asked)
    },
    commit: (record, changes) => {
      add({ commits: 1, changes: changes.length })
      return store.commit(record, changes)
    },
    append: (record, documents) => {
      add({ appends: 1, appended: documents.length })
      return store.append(record, documents)
    },
    // Retention's alone, and priced by nobody.
    erase: (record, ids) => store.erase(record, ids),
    query: (...asked) => {
      add({ queries: 1 })
      return store.query(...asked)
    },
    close: () => store.close(),
  }
  return {
    store: counted,
    counts: (): Counts => counts,
    /** Begins anew. */
    reset: () => {
      counts = none
    },
  }
}
