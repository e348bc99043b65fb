/** The one port to storage, shaped on what Cosmos DB gives, so that the embedded store can't promise more. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** Two containers, both partitioned by `/record`: see `bot/decisions/0001-data-model.md`. */
export type Container = 'records' | 'log'

/** A stored document. `record` is its partition: `<kind>|<id>`; `v` the version of its shape. */
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
   * Up to 100 changes in one partition of `records`, all or nothing. `lost`: somebody else was first (the first change's
   * tag is not current, or its id exists), and nothing of this commit remains. Faults throw `StoreFault`.
   */
  readonly commit: (record: string, changes: Commit) => Promise<'done' | 'lost'>
  /** Append up to 100 documents of one partition to `log`. An id that is there already counts as appended. */
  readonly append: (record: string, documents: readonly Stored[]) => Promise<void>
  readonly query: <Args extends QueryArgs>(query: Query<Args>, args: Args, page?: Page) => Promise<Found>
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
 * A declared query. From it come the Cosmos SQL, the indexing policy that infra/ deploys, the SQLite expression index and the
 * contract test. `within` stays in one partition (`args.record`); `across` is listed by name, bounded, and has an equality.
 */
export interface Query<Args extends QueryArgs = QueryArgs> {
  readonly name: string
  readonly container: Container
  readonly scope: 'within' | 'across'
  readonly kind: string
  /** Fields that must equal the argument of the same name. For `across` at least one of shard, area, owner, conversation, kind. */
  readonly equal: readonly (keyof Args & string)[]
  /** A field compared with the argument `until`: at most that (due times, fixed width). */
  readonly atMost?: string
  /** Keyset order: one field and then `id`. */
  readonly orderBy: string
}

/** The store could not do it. Not a refusal: throws, is caught at the edge, logged with a reference. */
export class StoreFault extends Error {
  readonly status: number
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFault'
    this.status = status
  }
}
