import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { entriesOfChain } from '../../bot/audit/queries.ts'
import type { Stored } from '../../bot/storage/port.ts'
import { conversationsByPerson } from '../../bot/teams/queries.ts'
import { behindProxy } from './behind-proxy.ts'
import { create, freshRecord, present, thing } from './contract/check.ts'
import type { Fault } from './fault-proxy.ts'

const stage = await behindProxy()
const { proxy, patient, hasty, rival, waits, carriedOut } = stage
afterEach(stage.clear)
afterAll(stage.close)

const passing: readonly (readonly [string, Fault])[] = [
  ['is told to wait (429)', { status: 429, retryAfter: 20 }],
  ['is told to wait without being told how long (429)', { status: 429 }],
  ['meets a conflict inside the service (449)', { status: 449 }],
  ['finds the service unavailable (503)', { status: 503 }],
  ['is too slow for the service (408)', { status: 408 }],
  ['meets an error of the service (500)', { status: 500 }],
  ["meets a gateway's page that is no JSON (502)", { status: 502, body: '<html>' }],
  ['is cut off before it arrives', 'reset-before'],
  ['is cut off after it was carried out', 'reset-after'],
  ['gets no answer at all', 'silence'],
]

describe.each(passing)('a request that %s', (_, fault) => {
  const store = () => (fault === 'silence' ? hasty : patient)

  test('creates what it should, once', async () => {
    const document = thing(freshRecord(), 'one')
    proxy.next('batch', fault, fault)
    expect(await store().commit(document.record, [create(document), create(thing(document.record, 'two'))])).toBe(
      'done',
    )
    expect((await present(rival, document)).value).toStrictEqual(document)
    expect((await present(rival, { record: document.record, id: 'two' })).value.id).toBe('two')
    expect(carriedOut()).toHaveLength(1)
  })

  test('replaces what it should, once', async () => {
    const document = thing(freshRecord(), 'one', { n: 1 })
    await rival.commit(document.record, [create(document)])
    const { tag } = await present(rival, document)
    proxy.next('batch', fault)
    expect(await store().commit(document.record, [{ type: 'replace', document: { ...document, v: 2 }, tag }])).toBe(
      'done',
    )
    expect((await present(rival, document)).value).toStrictEqual({ ...document, v: 2 })
    expect(carriedOut()).toHaveLength(1)
  })

  test('deletes what it should', async () => {
    const document = thing(freshRecord(), 'one')
    await rival.commit(document.record, [create(document)])
    const { tag } = await present(rival, document)
    proxy.next('batch', fault)
    expect(await store().commit(document.record, [{ type: 'delete', id: 'one', tag }])).toBe('done')
    expect(await rival.read('records', document.record, 'one')).toBeUndefined()
  })

  test('appends what it should, once', async () => {
    const record = freshRecord('lookups')
    const entries: Stored[] = [1, 2, 3].map((n) => ({
      ...thing(record, `e${n}`, { at: `2027-01-0${n}` }),
      kind: 'audit',
    }))
    proxy.next('batch', fault)
    await store().append(record, entries)
    expect((await rival.query(entriesOfChain, { record })).items.map(({ value }) => value)).toStrictEqual(entries)
    expect(carriedOut()).toHaveLength(1)
  })

  test('reads and finds what it should', async () => {
    const owner = freshRecord()
    const document = { ...thing(freshRecord(), 'one'), kind: 'conversation', owner, seenOn: '2027-01-01' }
    await rival.commit(document.record, [create(document)])
    proxy.next('read', fault)
    expect((await store().read('records', document.record, 'one'))?.value).toStrictEqual(document)
    proxy.next('query', fault)
    const { items } = await store().query(conversationsByPerson, { owner })
    expect(items.map(({ value }) => value)).toStrictEqual([document])
    // The SDK's own retrying would not have asked ours to wait.
    expect(waits.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a race beside a lost answer', () => {
  test('is lost when somebody else was first while ours was on its way, even with the very same content', async () => {
    const document = thing(freshRecord(), 'one')
    await rival.commit(document.record, [create(document)])
    proxy.next('batch', 'reset-before')
    expect(await patient.commit(document.record, [create(document)])).toBe('lost')
    expect(carriedOut()).toHaveLength(0)
  })

  test('is won when ours was carried out, although the first document was changed by somebody since', async () => {
    const document = thing(freshRecord(), 'head')
    const event = thing(document.record, 'event')
    proxy.next('batch', 'reset-after', { status: 503 })
    const ours = patient.commit(document.record, [create(document), create(event)])
    await expect.poll(() => carriedOut().length, { interval: 1 }).toBe(1)
    const { tag } = await present(rival, document)
    await rival.commit(document.record, [{ type: 'replace', document: { ...document, v: 2 }, tag }])
    expect(await ours).toBe('done')
    expect((await present(rival, document)).value.v).toBe(2)
  })
})
