import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { across, within } from '../../bot/storage/declare.ts'
import type { Change, Commit, Query, QueryArgs, Store, Stored } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { freshRecord } from './contract/check.ts'
import { answerOf } from './contract/model.ts'
import { anyKey, cosmosServer } from './cosmos-server.ts'

const kind = 'model'
const ofOwner = across({ name: 'model.of-owner', kind, equal: ['owner'], atMost: true, orderBy: 'due' })
const ofRecord = within({ name: 'model.of-record', kind, equal: ['n'], orderBy: 'due' })

const ids = fc.constantFrom('a', 'b', 'ŵ', "it's")
const records = fc.constantFrom('r1', 'r2')
const owners = fc.constantFrom('o1', 'o2')
const dues = fc.constantFrom('2027-01', '2027-02', '2027-03')
const numbers = fc.constantFrom(1, 1.5, -7)
const limits = fc.integer({ min: 1, max: 3 })

// JSON knows no -0: a store that goes by it hands 0 back.
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)))

/** A change as it is drawn: whether it will be current is known only when its turn comes. */
const drawn = fc.record({
  type: fc.constantFrom('create', 'replace', 'upsert', 'delete'),
  id: ids,
  isCurrent: fc.boolean(),
  content: fc.record({ owner: owners, due: dues, n: numbers, more: json }, { requiredKeys: ['owner'] }),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        record: records,
        changes: fc.uniqueArray(drawn, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ owner: owners, until: dues, limit: limits }) },
    { weight: 1, arbitrary: fc.record({ record: records, n: numbers, limit: limits }) },
  ),
  { maxLength: 30 },
)
type Step = typeof steps extends fc.Arbitrary<(infer Value)[]> ? Value : never

/** What the store should hold, as a plain map. */
const modelOf = () => {
  let held = new Map<string, Stored>()
  const keyOf = (record: string, id: string) => `${record} ${id}`

  const applied = (
    to: Map<string, Stored>,
    record: string,
    { change, isCurrent }: { change: Change; isCurrent: boolean },
  ) => {
    const key = keyOf(record, change.type === 'delete' ? change.id : change.document.id)
    if (change.type === 'create' && to.has(key)) return false
    if ((change.type === 'replace' || change.type === 'delete') && !(to.has(key) && isCurrent)) return false
    if (change.type === 'delete') to.delete(key)
    else to.set(key, change.document)
    return true
  }

  return {
    documents: () => [...held.values()],
    commit: (record: string, changes: readonly { change: Change; isCurrent: boolean }[]) => {
      const next = new Map(held)
      if (!changes.every((each) => applied(next, record, each))) return 'lost'
      held = next
      return 'done'
    },
  }
}

/** Plays the steps on the store and the model side by side, in partitions that nobody else has. */
const play = async (store: Store, all: readonly Step[], onlyFirstMayFail: boolean) => {
  const world = freshRecord()
  const model = modelOf()
  const own = (name: string) => `${world}-${name}`

  const changeOf = async (
    record: string,
    { type, id, isCurrent, content }: Drawn,
    isFirst: boolean,
  ): Promise<Change> => {
    const document = { id, record, kind, v: 1, ...content, owner: own(content.owner) }
    if (!isFirst && (onlyFirstMayFail || type === 'upsert')) return { type: 'upsert', document }
    if (type === 'create' || type === 'upsert') return { type: 'create', document }
    const tag = isCurrent ? ((await store.read('records', record, id))?.tag ?? 'none') : 'an older one'
    return type === 'delete' ? { type, id, tag } : { type, document, tag }
  }

  const commit = async (record: string, [first, ...rest]: readonly Drawn[]) => {
    if (!first) return
    const checked = await changeOf(record, first, true)
    if (checked.type === 'upsert') return
    const others = await Promise.all(rest.map((each) => changeOf(record, each, false)))
    const changes: Commit = [checked, ...others]
    const expected = model.commit(
      record,
      changes.map((change, n) => ({ change, isCurrent: [first, ...rest][n]?.isCurrent ?? false })),
    )
    expect(await store.commit(record, changes)).toBe(expected)
  }

  const find = async (query: Query, args: QueryArgs, limit: number) => {
    const found: Stored[] = []
    for (let after: string | undefined, isFirst = true; isFirst || after; isFirst = false) {
      const page = await store.query(query, args, { after, limit })
      found.push(...page.items.map(({ value }) => value))
      after = page.next
    }
    expect(found).toStrictEqual(answerOf(query, args, model.documents()))
  }

  for (const step of all)
    if ('changes' in step) await commit(own(step.record), step.changes)
    else if ('owner' in step) await find(ofOwner, { owner: own(step.owner), until: step.until }, step.limit)
    else await find(ofRecord, { record: own(step.record), n: step.n }, step.limit)
  for (const document of model.documents())
    expect((await store.read('records', document.record, document.id))?.value).toStrictEqual(document)
}

describe('whatever is committed, the store holds what a plain map would', () => {
  test('embedded', async () => {
    const store = openSqlite(':memory:')
    await fc.assert(
      fc.asyncProperty(steps, (all) => play(store, all, false)),
      { numRuns: 300 },
    )
    await store.close()
  })

  test('over the Cosmos protocol', async () => {
    const server = await cosmosServer()
    const store = await openCosmos({
      endpoint: server.endpoint,
      key: anyKey,
      database: 'model',
      ensure: [ofOwner, ofRecord],
    })
    await fc.assert(
      fc.asyncProperty(steps, (all) => play(store, all, true)),
      { numRuns: 10 },
    )
    await store.close()
    await server.close()
  })
})
