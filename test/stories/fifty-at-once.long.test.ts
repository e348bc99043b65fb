import { afterEach, describe, expect, test } from 'vitest'
import { demonstrationTenant } from '../../bot/config/config.ts'
import { eventsOfRecord, timersOfRecord } from '../../bot/records/queries.ts'
import { storedEvent, storedOwed } from '../../bot/records/shapes.ts'
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

const won = 'You have this now.'

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

/**
 * A store that lets none of so many changes of an escalation go on before all have come: each was decided on the same version,
 * and none has been answered.
 */
const gathering = (store: Store, count: number) => {
  const { promise: allThere, resolve: go } = Promise.withResolvers<void>()
  let isGathering = false
  let come = 0
  return {
    store: {
      ...store,
      commit: async (record, changes) => {
        const [head] = changes
        if (isGathering && head.type === 'replace' && head.document.id === 'escalation') {
          come += 1
          if (come === count) go()
          await allThere
        }
        return store.commit(record, changes)
      },
    } satisfies Store,
    gather: () => {
      isGathering = true
    },
    /** How many have come: the fifty, and nobody a second time. */
    come: () => come,
  }
}

/** Fifty contacts of one force press "I have this" before the first is answered. */
const fiftyPress = async (under: Store) => {
  const { store, gather, come } = gathering(under, 50)
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
  await liaison.settled()
  const record = `escalation|${number}`
  gather()
  const answers = await Promise.all(
    people.map((one) => liaison.as(one).presses('escalations.acknowledge', { which: record, lang: 'en' })),
  )
  const events = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) events.push(storedEvent.parse(value))
  const clocks = []
  for await (const { value } of everyPage(store, timersOfRecord, { record })) clocks.push(storedOwed.parse(value))
  const taken = events.filter(({ action }) => action === 'escalation.acknowledge').map(({ who }) => who.oid)
  return { answers, taken, clocks: clocks.map(({ what, due }) => ({ what, due })), come: come(), people, number }
}

describe.each([
  ['the embedded store', onSqlite],
  ['the Cosmos protocol', onCosmos],
])('Fifty people press "I have this" at once, over HTTP, on %s', (_, open) => {
  test('one has it, on one second clock; the other forty-nine see who, on the card as it now is, and nobody an error', async () => {
    const { answers, taken, clocks, come, people, number } = await fiftyPress(await open())
    expect(come).toBe(50)
    expect(taken).toHaveLength(1)
    expect(clocks).toEqual([{ what: 'escalation.clock', due: '2026-11-30T17:00:00.000Z' }])
    const winner = people.find(({ aadObjectId }) => aadObjectId === taken[0])
    const said = answers.map((answer) => wholeOf(answer))
    expect(said.filter((answer) => answer.includes(won))).toHaveLength(1)
    expect(said.filter((answer) => answer.includes('Somebody has it already.'))).toHaveLength(49)
    for (const answer of answers) expect(answer).toMatchObject({ statusCode: 200, value: { type: 'AdaptiveCard' } })
    for (const answer of said) {
      expect(answer).toContain(number)
      expect(answer).toContain(`acknowledged (${winner?.name}; Police)`)
      expect(answer).not.toMatch(/went wrong|try again/i)
    }
  }, 60_000)
})

test('a store that forgot who was first would be found out', async () => {
  const { answers } = await fiftyPress(withoutVersions(openSqlite(':memory:')))
  expect(answers.filter((answer) => wholeOf(answer).includes(won)).length).toBeGreaterThan(1)
}, 60_000)
