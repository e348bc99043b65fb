import { isDeepStrictEqual } from 'node:util'
import type { Query, QueryArgs, Stored } from '../../../bot/storage/port.ts'

const fieldOf = (document: Stored, field: string): unknown =>
  new Map<string, unknown>(Object.entries(document)).get(field)

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What a query should find among these documents, in order: the declaration read plainly, for tests to compare with. */
export const answerOf = <Document extends Stored>(
  query: Query,
  args: QueryArgs,
  documents: readonly Document[],
): Document[] => {
  const order = (document: Stored) =>
    [fieldOf(document, query.orderBy), document.id, document.record].map((value) =>
      typeof value === 'string' ? value : '',
    )
  const compare = (a: Stored, b: Stored) =>
    order(a).reduce((sign, value, position) => sign || byText(value, order(b)[position] ?? ''), 0)
  return documents
    .filter((document) => document.kind === query.kind)
    .filter((document) => query.scope === 'across' || document.record === args.record)
    .filter((document) => query.equal.every((field) => isDeepStrictEqual(fieldOf(document, field), args[field])))
    .filter((document) => typeof fieldOf(document, query.orderBy) === 'string')
    .filter((document) => !query.atMost || String(fieldOf(document, query.orderBy)) <= String(args.until))
    .toSorted(compare)
}
