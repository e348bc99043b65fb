/** The one port to storage, shaped on what Cosmos DB gives, so that the embedded store can't promise more. */

/** Two containers, both partitioned by `/record`: see `bot/decisions/0001-data-model.md`. */
export type Container = 'records' | 'log'

/** A stored document. `record` is its partition: `<kind>|<id>`; `v` the version of its shape. No field begins with `_`. */
export interface Stored {
  readonly id: string
  readonly record: string
  readonly kind: string
  readonly v: number
}

/** A document with the tag of the version that was read. */
export interface Versioned<Document extends Stored> {
  readonly value: Document
  readonly tag: string
}

export type Change =
  | { readonly type: 'create'; readonly document: Stored }
  | { readonly type: 'replace'; readonly document: Stored; readonly tag: string }
  | { readonly type: 'upsert'; readonly document: Stored }
  | { readonly type: 'delete'; readonly id: string; readonly tag: string }

/** The first change of a commit is version-checked; it is what makes a lost race leave nothing over. */
export type Commit = readonly [Extract<Change, { type: 'create' | 'replace' | 'delete' }>, ...Change[]]

export interface Store {
  /** Point read. `undefined` when there is no such document. */
  readonly read: (container: Container, record: string, id: string) => Promise<Versioned<Stored> | undefined>
  /**
   * Up to 100 changes of different documents in one partition of `records`, together at most 2 MB, all or nothing. `lost`:
   * somebody else was first (a tag is not current, or an id to create exists), and nothing of this commit remains. Faults
   * throw `StoreFault`: then it was not done, or nobody can tell.
   */
  readonly commit: (record: string, changes: Commit) => Promise<'done' | 'lost'>
  /** Append up to 100 documents of one partition to `log`. An id that is there already counts as appended. */
  readonly append: (record: string, documents: readonly Stored[]) => Promise<void>
  /** Takes up to 100 documents of one partition out of `log`: retention alone may. An id that is not there counts as taken out. */
  readonly erase: (record: string, ids: readonly string[]) => Promise<void>
  readonly query: <Args extends QueryArgs>(query: Query<Args>, args: NoInfer<Args>, page?: Page) => Promise<Found>
  readonly close: () => Promise<void>
}

export type QueryArgs = Readonly<Record<string, string | number>>

export interface Page {
  /** Where the last page ended. */
  readonly after?: string | undefined
  /** At most 100. */
  readonly limit?: number
}

export interface Found {
  readonly items: readonly Versioned<Stored>[]
  /** Present when there may be more. */
  readonly next?: string
}

/**
 * A declared query: made by `within` or `across` of `declare.ts`, never by hand. From it come the Cosmos SQL, the indexing policy
 * that infra/ deploys, the SQLite expression index and the contract test.
 */
export interface Query<Args extends QueryArgs = QueryArgs> {
  readonly name: string
  readonly container: Container
  readonly scope: 'within' | 'across'
  /** Every query is of one kind. */
  readonly kind: string
  /** Fields that must equal the argument of the same name. */
  readonly equal: readonly string[]
  /** The order field must be at most the argument `until` (due times, fixed width). */
  readonly atMost: boolean
  /** Keyset order: this field (text), then `id`, and across partitions then `record`, so that the order is total. */
  readonly orderBy: string
  /** Never present: carries the type of the arguments. */
  readonly args?: Args
}

/**
 * The store could not do it: throws, is caught at the edge, logged with a reference. `status` is HTTP's; 503 when no answer came.
 * What a programmer did wrong (a limit, an undeclared argument) is a `TypeError` or `RangeError` instead.
 */
export class StoreFault extends Error {
  readonly status: number
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFault'
    this.status = status
  }
}
