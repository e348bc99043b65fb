import { keysetOf } from './declare.ts'
import type { Found, Page, Query, QueryArgs, Stored, Versioned } from './port.ts'

const most = 100

/** Where a page ended, as text to hand out; bound to its query. */
const cursorAfter = (query: Query, last: Stored): string => {
  const fields = new Map<string, unknown>(Object.entries(last))
  return Buffer.from(JSON.stringify([query.name, ...keysetOf(query).map((field) => fields.get(field))])).toString(
    'base64url',
  )
}

/** A place before the first document whose order field is `from` or later: where a period begins. */
export const placeBefore = (query: Query, from: string): string =>
  Buffer.from(
    JSON.stringify([
      query.name,
      from,
      ...keysetOf(query)
        .slice(1)
        .map(() => ''),
    ]),
  ).toString('base64url')

/** A place behind all documents of a partition, for a query that is ordered by partition. */
export const placeBehind = (query: Query, record: string): string =>
  Buffer.from(JSON.stringify([query.name, record, '\uffff'])).toString('base64url')

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

const positionOf = (query: Query, cursor: string): readonly string[] => {
  const [name, ...position]: unknown[] = [parsed(cursor)].flat()
  const texts = position.filter((value) => typeof value === 'string')
  if (name !== query.name || texts.length !== keysetOf(query).length)
    throw new RangeError(`"${cursor}" is not a place in ${query.name}.`)
  return texts
}

/** A query as an adapter runs it: all values looked up and checked. */
export interface Asked {
  readonly query: Query
  readonly record: string | undefined
  readonly equal: readonly (string | number)[]
  readonly until: string | undefined
  /** One value for each field of the keyset; nothing on the first page. */
  readonly after: readonly string[] | undefined
  readonly limit: number
}

const textOf = (query: Query, args: QueryArgs, name: string): string => {
  const value = args[name]
  if (typeof value !== 'string') throw new TypeError(`The query ${query.name} needs the text "${name}".`)
  return value
}

const scalarOf = (query: Query, args: QueryArgs, name: string): string | number => {
  const value = args[name]
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return textOf(query, args, name)
}

/** Looks up what the declaration asks for. Throws `TypeError` or `RangeError` when the caller did not give it. */
export const asked = (query: Query, args: QueryArgs, { after, limit = most }: Page = {}): Asked => {
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new RangeError(`A page of ${query.name} is 1 to ${most} documents, not ${limit}.`)
  return {
    query,
    record: query.scope === 'within' ? textOf(query, args, 'record') : undefined,
    equal: query.equal.map((name) => scalarOf(query, args, name)),
    until: query.atMost ? textOf(query, args, 'until') : undefined,
    after: after === undefined ? undefined : positionOf(query, after),
    limit,
  }
}

/** A full page may have a next one. */
export const pageOf = ({ query, limit }: Asked, items: readonly Versioned<Stored>[]): Found => {
  const last = items.length === limit ? items.at(-1) : undefined
  return last ? { items, next: cursorAfter(query, last.value) } : { items }
}
