import fc from 'fast-check'
import { expect } from 'vitest'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { epochOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { setting } from './setting.ts'
import type { Pass } from './workers.ts'
import { answers, population } from './workers.ts'

interface Owe {
  readonly do: 'owe'
  readonly kind: 'message' | 'timer'
  readonly record: number
  readonly inSeconds: number
}

type Move =
  | Owe
  | Pass
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'turn'; readonly minutes: number }
  | { readonly do: 'teams'; readonly answers: (typeof answers)[number] }

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('owe' as const),
      kind: fc.constantFrom('message' as const, 'message' as const, 'timer' as const),
      record: fc.integer({ min: 1, max: 3 }),
      inSeconds: fc.integer({ min: -30, max: 90 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      workers: fc.subarray([0, 1, 2], { minLength: 1 }),
      dies: fc.option(fc.record({ after: fc.integer({ min: 10, max: 160 }), done: fc.boolean() })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('turn' as const), minutes: fc.integer({ min: 1, max: 600 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('teams' as const), answers: fc.constantFrom(...answers) }) },
)

/** Moves, and how long each commit takes, so that workers meet in all orders. */
export const life = fc.record({
  moves: fc.array(move, { minLength: 4, maxLength: 24 }),
  delays: fc.infiniteStream(fc.constantFrom(0, 0, 3, 40, 300)),
})

type Life = typeof life extends fc.Arbitrary<infer Lived> ? Lived : never

/** Lives it through on a store, and throws when a message was lost, repeated without a word, or has not one fate. */
export const lived = async ({ moves, delays }: Life, plant: (store: Store) => Store = (store) => store) => {
  const here = setting(plant(openSqlite(':memory:')))
  const { stands, handled, worker, teamsAnswers, pass } = population(here, delays)
  const owed: { readonly id: string; readonly kind: Owe['kind']; readonly record: string }[] = []

  const owe = async ({ kind, record, inSeconds }: Owe) => {
    const one = { id: `${kind}-${owed.length}`, kind, record: `thing|${record}` }
    const due = instantOfEpoch(epochOf(here.civil()) + inSeconds * 1_000)
    owed.push(one)
    await here.owes({ ...one, due, what: kind === 'timer' ? 'chase' : 'note' })
  }

  const make = async (each: Move) => {
    if (each.do === 'owe') await owe(each)
    else if (each.do === 'pass') await pass(each)
    else if (each.do === 'wait') here.passes(each.seconds * 1_000)
    else if (each.do === 'turn') here.turns(each.minutes * 60_000)
    else teamsAnswers(each.answers)
  }

  for (const each of moves) await make(each)
  // In the end Teams is well and somebody is alive.
  teamsAnswers('taken')
  for (let hours = 0; hours < 14; hours++) {
    here.passes(3_600_000)
    await worker()()
  }

  const times = (id: string) => stands.filter((text) => text === `owed|${id}`).length
  for (const { id, kind, record } of owed) {
    const fates = (await here.fates(record)).filter((fate) => fate.id === `fate|owed|${id}`)
    expect(fates).toHaveLength(kind === 'message' ? 1 : 0)
    if (kind === 'timer') expect(handled).toContain(`owed|${id}`)
    const [fate] = fates
    if (fate?.fate === 'sent') expect(times(id)).toBeGreaterThan(0)
    if (fate?.fate === 'blocked') expect(times(id)).toBe(0)
    if (!fate?.maybeTwice && fate?.fate !== 'maybe-sent') expect(times(id)).toBeLessThan(2)
  }
  const left = await Promise.all([1, 2, 3].map((record) => here.owed(`thing|${record}`)))
  expect(left.flat()).toEqual([])
  await here.store.close()
}
