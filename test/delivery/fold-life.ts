import fc from 'fast-check'
import { expect } from 'vitest'
import { openDelivery } from '../../bot/delivery/index.ts'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { addDays, dayOf, instantAt } from '../../bot/time/instant.ts'
import type { Fate } from '../../bot/turns/reach.ts'
import { foldOf, nextOf } from './digests.ts'
import { setting } from './setting.ts'
import type { Pass } from './workers.ts'
import { answers, mortal } from './workers.ts'

type Move =
  | { readonly do: 'owe'; readonly record: number }
  | { readonly do: 'close'; readonly record: number }
  | Pass
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'turn'; readonly hours: number }
  | { readonly do: 'teams'; readonly answers: (typeof answers)[number] }

const record = fc.integer({ min: 1, max: 4 })

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('owe' as const), record }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), record }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      workers: fc.subarray([0, 1, 2], { minLength: 1 }),
      dies: fc.option(fc.record({ after: fc.integer({ min: 120, max: 190 }), done: fc.boolean() })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('turn' as const), hours: fc.integer({ min: 1, max: 50 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('teams' as const), answers: fc.constantFrom(...answers) }) },
)

/** Moves, and how long each commit takes, so that workers meet in all orders. */
export const foldLife = fc.record({
  moves: fc.array(move, { minLength: 4, maxLength: 24 }),
  delays: fc.infiniteStream(fc.constantFrom(0, 0, 3, 40, 300)),
})

type Life = typeof foldLife extends fc.Arbitrary<infer Lived> ? Lived : never

const occurrences = 3
const recordOf = (number: number) => `action|${number}`
/** Two channels for four records. */
const channelOf = (of: string) => ({ conversation: `19:${Number(of.slice('action|'.length)) % 2}` })

/** What stands in Teams: each message by its id, and what it says now. */
const teamsOf = () => {
  const stands = new Map<string, string>()
  let answering: (typeof answers)[number] = 'taken'
  const put = (activity: string, text: string, fate: 'sent' | 'updated'): Fate => {
    if (answering === 'later') return { fate: 'gave-up', again: 1_000 }
    if (answering === 'blocked') return { fate: 'blocked' }
    stands.set(activity, text)
    if (answering === 'lost-answer') throw new Error('No answer.')
    return { fate, conversation: '19:0', activity }
  }
  return {
    send: (text: string) => put(`posted-${stands.size + 1}`, text, 'sent'),
    change: (activity: string, text: string) => put(activity, text, 'updated'),
    answers: (next: typeof answering) => {
      answering = next
    },
    /** In how many messages this is said. */
    times: (said: string) => [...stands.values()].filter((text) => text.split(', ').includes(said)).length,
  }
}

/** Lives it through, and throws when something owed was lost, said twice without a word, or has not one fate. */
export const foldLived = async ({ moves, delays }: Life, plant: (store: Store) => Store = (store) => store) => {
  const here = setting(plant(openSqlite(':memory:')))
  const teams = teamsOf()
  const begun = new Set<number>()
  const closed = new Set<string>()
  let instances = 0

  const fold = foldOf({
    place: ({ owed }) => (closed.has(owed.record) ? { dropped: 'closed' } : channelOf(owed.record)),
    after: async ({ owed }, _ended, at) => {
      const number = Number(owed.occurrence)
      if (number >= occurrences || closed.has(owed.record)) return []
      return [nextOf('remind|owner', String(number + 1), instantAt(addDays(dayOf(at), 1), '09:00'))]
    },
  })

  const worker = (dies: Pass['dies'] = null) => {
    const { died, step } = mortal(dies)
    const { store } = here
    const takesAWhile = async () => {
      for (let ticks: number = delays.next().value; ticks > 0; ticks--) await undefined
    }
    const delivery = openDelivery(
      here.needs({
        instance: `worker-${++instances}`,
        folds: { remind: fold },
        store: {
          ...store,
          read: (...asked) => step(() => store.read(...asked)),
          commit: async (...asked) => {
            await takesAWhile()
            return step(() => store.commit(...asked))
          },
          query: (...asked) => step(() => store.query(...asked)),
        },
        outlet: {
          toPerson: async () => ({ fate: 'no-route' }),
          slotFor: () => 0,
          inThread: async () => ({ fate: 'no-route' }),
          toConversation: (_, { text }) => step(async () => teams.send(text)),
          update: ({ activity }, { text }) => step(async () => teams.change(activity, text)),
        },
      }),
    )
    return () => Promise.race([delivery.pass(), died])
  }

  const alive = [worker(), worker(), worker()]

  const pass = async ({ workers, dies }: Pass) => {
    const [first = 0] = workers
    if (dies) alive[first] = worker(dies)
    await Promise.all(workers.map((number) => alive[number]?.()))
    if (dies) alive[first] = worker()
  }

  const owe = async (number: number) => {
    if (begun.has(number)) return
    begun.add(number)
    await here.owes({
      ...{ id: 'remind|owner', what: 'remind', record: recordOf(number), to: undefined },
      ...{ due: here.civil(), occurrence: '1' },
    })
  }

  const make = async (each: Move) => {
    if (each.do === 'owe') await owe(each.record)
    else if (each.do === 'close') closed.add(recordOf(each.record))
    else if (each.do === 'pass') await pass(each)
    else if (each.do === 'wait') here.passes(each.seconds * 1_000)
    else if (each.do === 'turn') here.turns(each.hours * 3_600_000)
    else teams.answers(each.answers)
  }

  for (const each of moves) await make(each)
  // In the end Teams is well and somebody is alive.
  teams.answers('taken')
  for (let halfDays = 0; halfDays < 10; halfDays++) {
    here.passes(12 * 3_600_000)
    await worker()()
  }

  for (const number of begun) {
    const of = recordOf(number)
    const fates = await here.fates(of)
    expect(new Set(fates.map(({ occurrence }) => occurrence)).size).toBe(fates.length)
    if (!closed.has(of)) expect(fates).toHaveLength(occurrences)
    for (const { fate, occurrence, maybeTwice } of fates) {
      const times = teams.times(`${of} ${occurrence}`)
      if (fate === 'sent' || fate === 'folded' || fate === 'updated') expect(times).toBeGreaterThan(0)
      if (!maybeTwice && fate !== 'maybe-sent') expect(times).toBeLessThan(2)
    }
    expect(await here.owed(of)).toEqual([])
  }
  await here.store.close()
}
