import { keysetOf } from './declare.ts'
import type { Container, Query } from './port.ts'

interface Path {
  readonly path: string
}

interface Ordered extends Path {
  readonly order: 'ascending'
}

/** As Cosmos DB takes it. Everything that no query compares is left out of the index: a write costs what its index costs. */
export interface IndexingPolicy {
  readonly indexingMode: 'consistent'
  readonly automatic: true
  readonly includedPaths: readonly Path[]
  readonly excludedPaths: readonly Path[]
  readonly compositeIndexes: readonly (readonly Ordered[])[]
}

/** What the query is ordered by: its equalities first, which change nothing but let one composite index answer it all. */
export const orderOf = (query: Query): readonly string[] => ['kind', ...query.equal, ...keysetOf(query)]

const distinct = <Item>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
]

/** The policy of a container, from the queries that are declared on it. */
export const indexingPolicy = (container: Container, queries: readonly Query[]): IndexingPolicy => {
  const orders = queries.filter((query) => query.container === container).map(orderOf)
  // The id has its own index always; naming it is not allowed for.
  const fields = distinct(['record', 'kind', ...orders.flat()]).filter((field) => field !== 'id')
  return {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: fields.toSorted().map((field) => ({ path: `/${field}/?` })),
    excludedPaths: [{ path: '/*' }, { path: '/"_etag"/?' }],
    compositeIndexes: distinct(orders).map((fields) =>
      fields.map((field) => ({ path: `/${field}`, order: 'ascending' as const })),
    ),
  }
}
