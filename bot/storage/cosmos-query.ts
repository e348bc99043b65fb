import type { SqlQuerySpec } from '@azure/cosmos'
import { keysetOf, ordersByContent } from './declare.ts'
import { orderOf } from './indexing-policy.ts'
import type { Asked } from './keyset.ts'

const path = (field: string) => `c["${field}"]`

/** After the last one seen: greater in one field, and equal in all before it. AND binds closer than OR: no brackets within, which parsers are slow at. */
const beyond = (fields: readonly string[]): string => {
  const ways = fields.map((field, position) =>
    [
      ...fields.slice(0, position).map((before, at) => `${path(before)} = @after${at}`),
      `${path(field)} > @after${position}`,
    ].join(' AND '),
  )
  return `(${ways.join(' OR ')})`
}

/** One page as Cosmos SQL: parameters only, TOP instead of OFFSET, and the partition as a predicate too. */
export const cosmosSql = ({ query, record, equal, until, after, limit }: Asked): SqlQuerySpec => {
  const predicates = [
    `${path('kind')} = @kind`,
    ...(record === undefined ? [] : [`${path('record')} = @record`]),
    ...query.equal.map((field) => `${path(field)} = @${field}`),
    ...(until === undefined ? [] : [`${path(query.orderBy)} <= @until`]),
    ...(ordersByContent(query) ? [`IS_STRING(${path(query.orderBy)})`] : []),
    ...(after === undefined ? [] : [beyond(keysetOf(query))]),
  ]
  const parameters = [
    ['@kind', query.kind] as const,
    ...(record === undefined ? [] : [['@record', record] as const]),
    ...query.equal.map((field, position) => [`@${field}`, equal[position] ?? null] as const),
    ...(until === undefined ? [] : [['@until', until] as const]),
    ...(after ?? []).map((value, position) => [`@after${position}`, value] as const),
  ]
  return {
    query: `SELECT TOP ${limit} * FROM c WHERE ${predicates.join(' AND ')} ORDER BY ${orderOf(query).map(path).join(', ')}`,
    parameters: parameters.map(([name, value]) => ({ name, value })),
  }
}
