import { afterEach, describe, expect, test } from 'vitest'
import { demonstrationTenant } from '../../bot/config/config.ts'
import { eventsOfRecord } from '../../bot/records/queries.ts'
import { storedEvent } from '../../bot/records/shapes.ts'
import { openCosmos } from '../../bot/storage/cosmos.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Store } from '../../bot/storage/port.ts'
import { declaredQueries } from '../../bot/storage/queries.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { anyKey, cosmosServer } from '../storage/cosmos-server.ts'
import { wholeOf } from '../world/cards.ts'
import { crowd } from '../world/crowd.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'
import { chatting, grace, numberOn } from './chatting.ts'

const form =
  'escalate save\nreason: referral\nplace: Bristol\nagency: police\nwhat: Please confirm that the referral is made'

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const onSqlite = async (): Promise<Store> => openSqlite(':memory:')

const onCosmos = async (): Promise<Store> => {
  const server = await cosmosServer()
  closing.push(server.close)
  return openCosmos({ endpoint: server.endpoint, database: 'fifty', key: anyKey, ensure: declaredQueries })
}

/** A store that answers with what it read first, and lets whoever comes later write over whoever was first. */
const withoutVersions = (store: Store): Store => {
  const first = new Map<string, Awaited<ReturnType<Store['read']>>>()
  return {
    ...store,
    read: async (container, record, id) => {
      const read = first.get(`${record} ${id}`) ?? (await store.read(container, record, id))
      if (id === 'escalation' && read) first.set(`${record} ${id}`, read)
      return read
    },
    commit: async (record, [head, ...rest]) => {
      const over = rest.map((change) =>
        change.type === 'create' ? ({ type: 'upsert', document: change.document } as const) : change,
      )
      const now = head.type === 'replace' ? await store.read('records', record, head.document.id) : undefined
      return store.commit(record, [now && head.type === 'replace' ? { ...head, tag: now.tag } : head, ...over])
    },
  }
}

/** Fifty contacts of one force press "I have this" before the first is answered. */
const fiftyPress = async (store: Store) => {
  const liaison: World = await world({ store, env: { LIAISON_HOST_TENANT: demonstrationTenant } })
  closing.push(liaison.close)
  const people = await crowd(store, {
    organisation: 'avon-and-somerset-police',
    tenantId: demonstrationTenant,
    count: 50,
  })
  const chat = chatting(liaison)
  await chat.says(grace, 'help')
  const number = numberOn(await chat.presses(grace, await chat.says(grace, form), 'Send'))
  const record = `escalation|${number}`
  const answers = await Promise.all(
    people.map((one) => liaison.as(one).presses('escalations.acknowledge', { which: record, lang: 'en' })),
  )
  const taken: string[] = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) {
    const { action, who } = storedEvent.parse(value)
    if (action === 'escalation.acknowledge') taken.push(who.oid)
  }
  return { answers: answers.map((answer) => wholeOf(answer)), taken, people, number }
}

describe.each([
  ['the embedded store', onSqlite],
  ['the Cosmos protocol', onCosmos],
])('Fifty people press "I have this" at once, over HTTP, on %s', (_, open) => {
  test('one has it; the other forty-nine see who, on the card as it now is, and nobody an error', async () => {
    const { answers, taken, people, number } = await fiftyPress(await open())
    expect(taken).toHaveLength(1)
    const winner = people.find(({ aadObjectId }) => aadObjectId === taken[0])
    expect(answers.filter((answer) => answer.includes('You have this now.'))).toHaveLength(1)
    expect(answers.filter((answer) => answer.includes('Somebody has it already.'))).toHaveLength(49)
    for (const answer of answers) {
      expect(answer).toContain(number)
      expect(answer).toContain(`acknowledged (${winner?.name}; Police)`)
      expect(answer).not.toMatch(/went wrong|try again/i)
    }
  }, 60_000)
})

test('a store that forgot who was first would be found out', async () => {
  const { answers } = await fiftyPress(withoutVersions(openSqlite(':memory:')))
  expect(answers.filter((answer) => answer.includes('You have this now.')).length).toBeGreaterThan(1)
}, 60_000)
