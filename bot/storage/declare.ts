import type { Container, Query } from './port.ts'

/** What is declared; the arguments a caller must give follow from it, and the compiler holds them to it. */
interface Declaration<Equal extends string, AtMost extends boolean> {
  /** `<folder>.<what>`, as in `conversations.by-person`. */
  readonly name: string
  readonly container?: Container
  readonly kind: string
  readonly equal?: readonly Equal[]
  /** The order field is compared with the argument `until`. */
  readonly atMost?: AtMost
  readonly orderBy: string
}

type Given<Equal extends string, AtMost extends boolean> = {
  readonly [Field in Equal]: string | number
} & (true extends AtMost ? { readonly until: string } : unknown)

/** Fields that keep a query across partitions to a bounded share of the container. */
const bounds: ReadonlySet<string> = new Set(['shard', 'area', 'owner', 'conversation'])

/** Cosmos takes at most eight paths in one composite index; the kind and the keyset take up to four. */
const mostEqual = 4

const complaints = [
  ({ name }) => !/^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(name) && 'is not named "folder.what"',
  ({ kind }) => !/^[a-z][a-z-]*$/.test(kind) && `asks for a kind that is none: "${kind}"`,
  ({ equal, orderBy }) =>
    [...equal, orderBy].some((field) => !/^[a-z][A-Za-z0-9]*$/.test(field)) && 'names a field that is none',
  ({ equal }) =>
    equal.some((field) => ['id', 'record', 'kind', 'until'].includes(field)) &&
    'may not compare id, record, kind or until: a point read, `within` and the kind do that',
  ({ equal, orderBy }) =>
    new Set([...equal, orderBy]).size <= equal.length && 'names a field twice (order by one that is not compared)',
  ({ equal }) => equal.length > mostEqual && `compares more than ${mostEqual} fields`,
  ({ atMost, orderBy }) => atMost && ['id', 'record'].includes(orderBy) && 'has no due time to compare',
] as const satisfies readonly ((query: Query) => string | false)[]

const checked = <Args extends Query>(query: Args): Args => {
  const complaint = complaints.map((complain) => complain(query)).find(Boolean)
  if (complaint) throw new TypeError(`The query ${query.name} ${complaint}.`)
  return query
}

const declared = <Equal extends string, AtMost extends boolean>(
  scope: Query['scope'],
  { name, container = 'records', kind, equal = [], atMost, orderBy }: Declaration<Equal, AtMost>,
) => checked({ name, container, scope, kind, equal, atMost: atMost === true, orderBy })

/** A query that stays in one partition, named by the argument `record`. */
export const within = <const Equal extends string = never, const AtMost extends boolean = false>(
  declaration: Declaration<Equal, AtMost>,
): Query<{ readonly record: string } & Given<Equal, AtMost>> => declared('within', declaration)

/**
 * A query over all partitions. It compares `shard`, `area`, `owner` or `conversation`, so that its cost does not grow with the
 * container; or `everyOfKind` says in a sentence why reading all documents of the kind is right.
 */
export const across = <const Equal extends string = never, const AtMost extends boolean = false>({
  everyOfKind,
  ...declaration
}: Declaration<Equal, AtMost> & { readonly everyOfKind?: string }): Query<Given<Equal, AtMost>> => {
  const query = declared('across', declaration)
  if (!everyOfKind && !query.equal.some((field) => bounds.has(field)))
    throw new TypeError(`The query ${query.name} compares none of ${[...bounds].join(', ')}, and does not say why.`)
  return query
}

/** The fields of the keyset: unique together, so that no page repeats or leaves out a document. */
export const keysetOf = ({ scope, orderBy }: Query): readonly string[] => [
  ...new Set(scope === 'within' ? [orderBy, 'id'] : [orderBy, 'id', 'record']),
]

/** Id and partition are text in every document; another order field may be missing, and then the document is not found. */
export const ordersByContent = ({ orderBy }: Query): boolean => orderBy !== 'id' && orderBy !== 'record'
