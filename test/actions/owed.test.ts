import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActionState } from '../../bot/actions/domain/action.ts'
import { isOpenAction } from '../../bot/actions/domain/action.ts'
import { leadsTo, mayStep } from '../../bot/actions/domain/next.ts'
import { newOwed } from '../../bot/records/owed.ts'
import { agreed, carys, grace, leila, omar } from './adding.ts'
import type { World } from './world.ts'
import { groupOf, world } from './world.ts'

const series = ['remind|chair', 'remind|channel', 'remind|coordinator', 'remind|owner']

/** The first of what is owed of a sort; of reminders, that to whoever has it. */
const firstOf = async (there: World, record: string, what: string) => {
  const owed = (await there.owed(record)).filter((one) => one.what === what)
  const found = owed.find(({ id }) => id === 'owed|remind|owner') ?? owed[0]
  if (!found) throw new Error(`No ${what} is owed.`)
  return found
}

/** What an owed reminder would say now, and to whom. */
const lineOf = async (there: World, record: string, what: string) => {
  const owed = await firstOf(there, record, what)
  const document = await there.records.read({ record, id: 'action' })
  const now = await there.reminders[what]?.now({ owed, record: document }, there.needs.clock())
  if (!now || 'dropped' in now) throw new Error(`It is dropped: ${JSON.stringify(now)}`)
  return { ...now, said: now.line('en') }
}

describe('What an action owes', () => {
  let there: World
  beforeAll(async () => {
    there = await world([groupOf('scrutiny', { coordinator: 'post|avon-and-somerset-partnership|coordinator' })])
  })
  afterAll(() => there.close())

  test('made, it owes the next reminder of each series, by its date', async () => {
    const record = await agreed(there, 'Agree the rota')
    const reminded = await there.reminded(record)
    expect(Object.keys(reminded).toSorted()).toEqual(series)
    expect(reminded['remind|owner']).toBe('2026-12-04|before-5')
  })

  test('moved, it owes those of its new date, and none of the old', async () => {
    const record = await agreed(there, 'Agree the rota')
    const { number } = await there.action(record)
    await (await there.as(carys)).says(`extend ${number} to 11 december 2026 because the office is closed`)
    for (const occurrence of Object.values(await there.reminded(record))) expect(occurrence).toMatch(/^2026-12-11\|/)
  })

  test('started or waiting, what it owes stays as it was, to the tag', async () => {
    const record = await agreed(there, 'Agree the rota')
    const { number } = await there.action(record)
    const before = await there.owed(record)
    await (await there.as(carys)).says(`start ${number}`)
    await (await there.as(carys)).says(`waiting ${number} on cps`)
    expect((await there.owed(record)).filter(({ what }) => what === 'action.remind')).toEqual(before)
  })

  test('handed on, its reminders go to whoever has it now, who is told, and the one before asks for none', async () => {
    const record = await agreed(there, 'Agree the rota')
    const { number } = await there.action(record)
    await (await there.as(omar)).says(`remind me of ${number} on thursday`)
    await (await there.as(carys)).says(`remind me of ${number} on thursday`)
    await (await there.as(omar)).says(`hand ${number} to Grace Imaginer`)
    const party = await there.partyOf(grace)
    expect(await lineOf(there, record, 'action.handed')).toMatchObject({ reader: { party }, said: { as: 'handed' } })
    expect(await lineOf(there, record, 'action.remind')).toMatchObject({ reader: { party }, said: { as: 'owner' } })
    const later = Object.keys(await there.reminded(record)).filter((id) => id.startsWith('remind-later'))
    const { tenantId, oid } = await there.account(carys)
    expect(later).toEqual([`remind-later|${tenantId}|${oid}`])
  })

  test('“this isn’t for me” tells the coordinator, once, until somebody has it', async () => {
    const record = await agreed(there, 'Agree the rota')
    const { number } = await there.action(record)
    const him = await there.as(omar)
    await him.says(`not mine ${number}`)
    await him.says(`not mine ${number}`)
    expect((await there.owed(record)).filter(({ what }) => what === 'action.disowned')).toHaveLength(1)
    const told = await lineOf(there, record, 'action.disowned')
    expect(told).toMatchObject({ weight: 'calls', said: { as: 'disowned' } })
    expect(JSON.stringify(told.reader)).toContain('coordinator')
    await (await there.as(carys)).says(`hand ${number} to ${leila}`)
    expect(await lineOf(there, record, 'action.disowned')).toMatchObject({ over: 'settled' })
  })

  test('“remind me” is to whoever asked, at nine on the day they named; named anew, it is put off', async () => {
    const record = await agreed(there, 'Agree the rota')
    const { number } = await there.action(record)
    const him = await there.as(omar)
    await him.says(`remind me of ${number} on thursday`)
    await him.says(`remind me of ${number} on saturday`)
    const all = (await there.owed(record)).filter(({ what }) => what === 'action.remind-later')
    expect(all).toMatchObject([{ due: '2026-11-30T09:00:00.000Z', occurrence: '2026-11-30' }])
    expect(await lineOf(there, record, 'action.remind-later')).toMatchObject({
      reader: { person: await there.account(omar) },
    })
  })

  test('opened again, it plans anew from that day', async () => {
    const record = await agreed(there, 'Agree the rota')
    const { number } = await there.action(record)
    const before = await there.reminded(record)
    await (await there.as(carys)).says(`done ${number}`)
    expect(await there.reminded(record)).toEqual({})
    await (await there.as(carys)).says(`reopen ${number}`)
    expect(await there.reminded(record)).toEqual(before)
  })

  test('a reminder that delivery has in its hands says that it is over, when the action was closed meanwhile', async () => {
    const record = await agreed(there, 'Agree the rota')
    const { number } = await there.action(record)
    const owed = await firstOf(there, record, 'action.remind')
    await (await there.as(carys)).says(`done ${number}`)
    const document = await there.records.read({ record, id: 'action' })
    const item = { owed: newOwed(owed.by, owed, { ...owed, id: 'remind|owner' }), record: document }
    expect(await there.reminders['action.remind']?.now(item, there.needs.clock())).toMatchObject({ over: 'closed' })
  })
})

const typedSteps = ['start', 'waiting', 'done', 'drop action', 'reopen'] as const
const stepOf = { start: 'start', waiting: 'wait', done: 'finish', 'drop action': 'drop', reopen: 'reopen' } as const

const anyStep = fc.oneof(
  fc.constantFrom(...typedSteps).map((words) => ({ kind: 'step', words }) as const),
  fc
    .constantFrom('4 december 2026', '11 december 2026', '24 november 2026')
    .map((day) => ({ kind: 'move', day }) as const),
  fc.constantFrom(omar, grace, leila).map((to) => ({ kind: 'hand', to }) as const),
  fc.constantFrom(carys, omar).map((who) => ({ kind: 'later', who }) as const),
)

type AnyStep = typeof anyStep extends fc.Arbitrary<infer Step> ? Step : never

const take = async (there: World, number: number, step: AnyStep) => {
  const says = async (text: string, who = carys) => (await there.as(who)).says(text)
  switch (step.kind) {
    case 'step':
      return says(`${step.words} ${number}`)
    case 'move':
      return says(`extend ${number} to ${step.day} because the office is closed`)
    case 'hand':
      return says(`hand ${number} to ${step.to}`)
    case 'later':
      return says(`remind me of ${number} on thursday`, step.who)
  }
}

/** Where a step leads by the table; whatever it does not allow leaves the state as it is. */
const expected = (state: ActionState, step: AnyStep): ActionState => {
  if (step.kind !== 'step') return state
  const type = stepOf[step.words]
  return mayStep(state, type) ? (leadsTo[type] ?? state) : state
}

describe('Whatever is done with an action, in whatever order', () => {
  test('closed, it owes no reminder to anybody; open, exactly those of its date', async () => {
    const there = await world()
    const { planning, clock } = there.needs
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 8 }), async (steps) => {
        const record = await agreed(there, 'Agree the rota')
        for (const step of steps) {
          const { state, number } = await there.action(record)
          await take(there, number, step)
          const after = await there.action(record)
          expect(after.state).toBe(expected(state, step))
          const [reminded, isOpen] = [Object.entries(await there.reminded(record)), isOpenAction(after)]
          expect(isOpen || reminded.length === 0).toBe(true)
          const byDate = reminded.filter(([id]) => id.startsWith('remind|'))
          const { owed } = planning.planReminders({ dueOn: after.dueOn, area: after.area, isOpen }, clock())
          expect(Object.fromEntries(byDate)).toEqual(
            Object.fromEntries(owed.map(({ id, occurrence }) => [id, occurrence])),
          )
        }
      }),
      { numRuns: 25 },
    )
    await there.close()
  }, 60_000)
})
