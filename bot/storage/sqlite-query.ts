import { keysetOf, ordersByContent } from './declare.ts'
import type { Asked } from './keyset.ts'
import type { Query } from './port.ts'

// `->` keeps JSON text, so that 1, "1" and true stay apart; `->>` gives the text itself, in byte order.
const asJson = (field: string) => `doc -> '$.${field}'`
const asText = (field: string) => (field === 'id' || field === 'record' ? field : `doc ->> '$.${field}'`)

const ofKind = (query: Query) =>
  [`kind = '${query.kind}'`, ...(ordersByContent(query) ? [`typeof(${asText(query.orderBy)}) = 'text'`] : [])].join(
    ' AND ',
  )

/**
 * The expression index of a query, named by what it holds: two queries of one shape share it. None for what lies in one partition
 * in the order of ids: that is the order of the table's key, and every index more is looked at with every document written.
 */
export const indexOf = (query: Query): string | undefined => {
  if (query.scope === 'within' && query.orderBy === 'id') return undefined
  const columns = [
    ...(query.scope === 'within' ? ['record'] : []),
    ...query.equal.map(asJson),
    ...keysetOf(query).map(asText),
  ]
  const name = [query.container, query.kind, query.scope, ...query.equal, 'by', ...keysetOf(query)].join(' ')
  return `CREATE INDEX IF NOT EXISTS "${name}" ON ${query.container} (${columns.join(', ')}) WHERE ${ofKind(query)}`
}

/** The statement of a page; its parameters are `valuesOf` the question. */
export const sqlOf = (query: Query, isFirst: boolean): string => {
  const keyset = keysetOf(query).map(asText)
  const predicates = [
    ofKind(query),
    ...(query.scope === 'within' ? ['record = ?'] : []),
    ...query.equal.map((field) => `${asJson(field)} = ?`),
    ...(query.atMost ? [`${asText(query.orderBy)} <= ?`] : []),
    ...(isFirst ? [] : [`(${keyset.join(', ')}) > (${keyset.map(() => '?').join(', ')})`]),
  ]
  return `SELECT tag, doc FROM ${query.container} WHERE ${predicates.join(' AND ')} ORDER BY ${keyset.join(', ')} LIMIT ?`
}

export const valuesOf = ({ record, equal, until, after, limit }: Asked): (string | number)[] => [
  ...(record === undefined ? [] : [record]),
  ...equal.map((value) => JSON.stringify(value)),
  ...(until === undefined ? [] : [until]),
  ...(after ?? []),
  limit,
]
