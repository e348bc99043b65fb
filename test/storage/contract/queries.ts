import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Query, QueryArgs, Store, Stored } from '../../../bot/storage/port.ts'
import { declaredQueries } from '../../../bot/storage/queries.ts'
import { conversationsByPerson } from '../../../bot/teams/queries.ts'
import { type Check, create, freshRecord } from './check.ts'
import { answerOf } from './model.ts'
import { toCome } from './to-come.ts'

const { due, timeline } = toCome

/** Every query of the product, and those that are to come. A store under test is made for these. */
export const contractQueries: readonly Query[] = [...declaredQueries, ...Object.values(toCome)]

/** Documents that the query should find, with ties, and others that differ in one thing each. */
const scene = (query: Query) => {
  const [here, there] = [freshRecord(), freshRecord()]
  const wanted: Record<string, string | number> = Object.fromEntries(
    query.equal.map((field) => [field, field === 'shard' ? 7 : `${field}-${randomUUID()}`]),
  )
  const args: QueryArgs = {
    ...wanted,
    ...(query.scope === 'within' ? { record: here } : {}),
    ...(query.atMost ? { until: '2027-01-05' } : {}),
  }
  const at = (record: string, id: string, order: unknown, content: object = {}): Stored => {
    const ordered =
      query.orderBy === 'id' || query.orderBy === 'record' || order === undefined ? {} : { [query.orderBy]: order }
    return { id, record, kind: query.kind, v: 1, ...wanted, ...ordered, ...content }
  }
  const documents = [
    at(here, 'm', '2027-01-03'),
    at(here, 'b', '2027-01-01'),
    at(here, 'a', '2027-01-01'),
    at(here, 'Z', '2027-01-04'),
    at(here, "it's", '2027-01-05'),
    at(here, 'c', '2027-01-02'),
    at(there, 'a', '2027-01-01'),
    at(there, 'n', '2027-01-03'),
    at(here, 'late', '2027-01-06'),
    at(here, 'unordered', undefined),
    at(here, 'numbered', 20270101),
    at(here, 'other-kind', '2027-01-01', { kind: 'contract-other' }),
    ...query.equal.flatMap((field) => [
      at(here, `other-${field}`, '2027-01-01', { [field]: 'another' }),
      at(here, `text-${field}`, '2027-01-01', { [field]: String(wanted[field]).concat('.0') }),
      at(here, `true-${field}`, '2027-01-01', { [field]: true }),
    ]),
  ]
  return { args, documents }
}

const put = async (store: Store, query: Query, documents: readonly Stored[]) => {
  for (const document of documents)
    if (query.container === 'log') await store.append(document.record, [document])
    else expect(await store.commit(document.record, [create(document)])).toBe('done')
}

const pages = async (store: Store, query: Query, args: QueryArgs) => {
  const found: Stored[][] = []
  for (let after: string | undefined, first = true; first || after; first = false) {
    const page = await store.query(query, args, { after, limit: 3 })
    found.push(page.items.map(({ value }) => value))
    after = page.next
  }
  return found
}

const finds = (query: Query): Check => ({
  name: `the query ${query.name} finds what it declares, in order, page by page`,
  run: async (store) => {
    const { args, documents } = scene(query)
    await put(store, query, documents)
    const expected = answerOf(query, args, documents)
    expect(expected.length).toBeGreaterThan(4)
    // One that reads every document of its kind finds those of another such query's scene too.
    const own = new Set(documents.map(({ record }) => record))
    const found = await pages(store, query, args)
    expect(found.flat().filter(({ record }) => own.has(record))).toStrictEqual(expected)
    expect(found.every((page) => page.length <= 3)).toBe(true)
    const whole = await store.query(query, args)
    expect(whole.items.map(({ value }) => value).filter(({ record }) => own.has(record))).toStrictEqual(expected)
    expect(whole.next).toBeUndefined()
  },
})

/** Declared queries, each in the same way; then what a careless caller is told. */
export const queries: readonly Check[] = [
  ...contractQueries.map(finds),
  {
    name: 'the tag of a document that was found is good for replacing it',
    run: async (store) => {
      const { args, documents } = scene(timeline)
      await put(store, timeline, documents)
      const [first] = (await store.query(timeline, { record: String(args.record) }, { limit: 1 })).items
      if (!first) throw new Error('Nothing was found.')
      const document = { ...first.value, v: 2 }
      expect(await store.commit(document.record, [{ type: 'replace', document, tag: first.tag }])).toBe('done')
    },
  },
  {
    name: 'a page goes on where the last one ended although that document is gone by then',
    run: async (store) => {
      const { args, documents } = scene(timeline)
      const record = String(args.record)
      await put(store, timeline, documents)
      const { items, next } = await store.query(timeline, { record }, { limit: 2 })
      for (const { value, tag } of items) await store.commit(record, [{ type: 'delete', id: value.id, tag }])
      const rest = await store.query(timeline, { record }, { after: next })
      expect(rest.items.map(({ value }) => value)).toStrictEqual(answerOf(timeline, { record }, documents).slice(2))
    },
  },
  {
    name: 'a missing argument, a page too large and a place of another query are refused',
    run: async (store) => {
      const { args, documents } = scene(due)
      await put(store, due, documents)
      const record = freshRecord()
      const plain: Query = due
      const { next } = await store.query(plain, args, { limit: 1 })
      expect(next).toBeTypeOf('string')
      await expect(store.query(plain, { shard: 1 })).rejects.toThrow('needs the text "until"')
      await expect(store.query(plain, { until: '2027' })).rejects.toThrow('needs the text "shard"')
      await expect(store.query(timeline, { record }, { limit: 101 })).rejects.toThrow('is 1 to 100 documents')
      await expect(store.query(timeline, { record }, { limit: 0 })).rejects.toThrow('is 1 to 100 documents')
      const ofPerson = store.query(conversationsByPerson, { owner: 'x' }, { after: next })
      await expect(ofPerson).rejects.toThrow('is not a place in')
      await expect(store.query(timeline, { record }, { after: 'nonsense' })).rejects.toThrow('is not a place in')
    },
  },
]
