import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MeetingAction } from '../../bot/actions/domain/action.ts'
import { isOpenAction } from '../../bot/actions/domain/action.ts'
import { fatesOf } from '../../bot/delivery/fate.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { newOwed } from '../../bot/records/owed.ts'
import { occurrencesOf } from '../../bot/reminders/domain/plan.ts'
import { shippedPolicy } from '../../bot/reminders/policy.ts'
import type { Day } from '../../bot/time/instant.ts'
import { addDays, dayOf } from '../../bot/time/instant.ts'
import type { Fate } from '../../bot/turns/reach.ts'
import type { Message } from '../../cards/message.ts'
import { isWorking } from './domain/day-by-day.ts'
import { action, calendar, channel, worker, world } from './world.ts'

interface Said {
  readonly day: Day
  readonly to: string
  readonly how: 'new' | 'in-place'
  readonly message: Message
}

const first = '2026-11-02'
const days = Array.from({ length: 56 }, (_, index) => addDays(first, index))

interface Story {
  readonly actions: readonly { readonly due: number; readonly owner: string; readonly doneOn: number | null }[]
  /** Days on which no Liaison ran. */
  readonly down: readonly number[]
  /** Days on which Teams takes nothing for Grace. */
  readonly blocked: readonly number[]
}

const delivered = new Set(['sent', 'updated', 'folded'])

/** Eight weeks of a group, with the product's own delivery; Teams and the mail are lists. */
const live = async ({ actions, down, blocked }: Story) => {
  const here = await world()
  const said: Said[] = []
  let today = first
  const say = (to: string, how: Said['how'], message: Message): Fate => {
    if (to === 'grace' && blocked.includes(days.indexOf(today))) return { fate: 'blocked' }
    said.push({ day: today, to, how, message })
    return { fate: how === 'new' ? 'sent' : 'updated', conversation: to, activity: `${today} ${to}` }
  }
  const delivery = openDelivery({
    ...{ store: here.store, clock: here.clock.now, now: here.clock.now, instance: 'one', renderers: {} },
    folds: here.brought.folds,
    timers: here.brought.timers,
    outlet: {
      toPerson: async ({ oid }, message) => say(oid, 'new', message),
      toConversation: async (conversation, message) => say(conversation, 'new', message),
      update: async ({ conversation }, message) => say(conversation, 'in-place', message),
      inThread: async () => ({ fate: 'no-route' }),
      slotFor: () => 0,
    },
    toMailbox: async (mailbox, message) => say(mailbox, 'new', message),
    languageOf: async () => 'en',
    auditPost: async () => {},
    audit: async () => {},
    copyToLog: async () => {},
    onFault: (error) => void here.faults.push(error),
    schedule: () => () => {},
  })

  const kept = actions.map(({ due, owner }, index) => action(index + 1, { owner, dueOn: addDays(first, due) }))
  here.clock.is(first, '08:00')
  for (const one of kept) {
    await here.put(one)
    const { owed } = here.planning.planReminders({ ...one, isOpen: true }, here.clock.now())
    const documents = owed.map((wanted) => newOwed(worker, { record: one.record, first: 'action' }, wanted))
    for (const document of documents) await here.store.commit(one.record, [{ type: 'create', document }])
  }

  /** Finishing takes back what is owed, as the plan says it. */
  const finish = async (one: MeetingAction) => {
    await here.put({ ...one, state: 'done', closedOn: today })
    const { cancelled } = here.planning.planReminders({ ...one, isOpen: false }, here.clock.now())
    for (const id of cancelled) {
      const read = await here.store.read('records', one.record, `owed|${id}`)
      if (read) await here.store.commit(one.record, [{ type: 'delete', id: `owed|${id}`, tag: read.tag }])
    }
  }

  const passThrough = async (day: Day) => {
    // Before nine, at nine, for what follows from that, and at night.
    const times = isWorking(day, calendar.holidays) ? ['08:20', '09:00', '09:05', '09:10', '20:00'] : ['10:00']
    for (const time of times) {
      here.clock.is(day, time)
      await delivery.pass()
    }
  }

  for (const [index, day] of days.entries()) {
    today = day
    here.clock.is(day, '08:15')
    for (const one of kept.filter((_, number) => actions[number]?.doneOn === index)) await finish(one)
    if (!down.includes(index)) await passThrough(day)
  }
  await delivery.close()
  const fates = await Promise.all(
    kept.map(async (one) => {
      const found = []
      for await (const fate of fatesOf(here.store, one.record)) found.push(fate)
      return found
    }),
  )
  return { said, fates, kept, faults: here.faults }
}

const owners = ['person|police|grace', 'post|cps|spoc', 'person|isva|isla', 'organisation|police']

const stories = fc.record({
  actions: fc.array(
    fc.record({
      due: fc.integer({ min: 3, max: 28 }),
      owner: fc.constantFrom(...owners),
      doneOn: fc.option(fc.integer({ min: 1, max: 50 })),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  down: fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 12 }),
  blocked: fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 5 }),
})

const newOf = (said: readonly Said[]) => said.filter(({ how }) => how === 'new')

const counted = (said: readonly Said[]) =>
  Map.groupBy(
    newOf(said),
    ({ day, to, message }) => `${day} ${to} ${message.summary.includes('service') ? 'nudge' : 'digest'}`,
  )

/** Whether a channel may be written to that day: something is due or newly passed since Liaison last ran. */
const calls = (one: MeetingAction, doneOn: number | null, day: Day, down: readonly number[]) => {
  const since = days.findLastIndex(
    (other, index) => other < day && !down.includes(index) && isWorking(other, calendar.holidays),
  )
  const isDone = doneOn !== null && (days[doneOn] ?? '') <= day
  return (
    !isDone &&
    occurrencesOf(one.dueOn, 'channel', shippedPolicy, calendar).some(({ code, due }) => {
      const on = dayOf(due)
      return (code === 'on' || code === 'after-1') && on <= day && on > (days[since] ?? '')
    })
  )
}

describe('Eight weeks of a group, with whatever happens in them', () => {
  test('nobody is told too much, nothing is lost, and a quiet day posts nothing', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const { said, fates, kept, faults } = await live(story)
        expect(faults).toEqual([])
        // Each place has one message of a kind a day; more is put in its place.
        expect([...counted(said).values()].filter((all) => all.length > 1)).toEqual([])
        // In working hours of working days alone.
        expect(said.filter(({ day }) => !isWorking(day, calendar.holidays))).toEqual([])
        for (const [index, of] of fates.entries()) {
          const one = kept[index]
          const doneOn = story.actions[index]?.doneOn ?? null
          const sentOn = of.filter((fate) => fate.what === 'action.remind' && delivered.has(fate.fate))
          expect(new Set(of.map(({ id }) => id)).size).toBe(of.length)
          // At most three mentions after the date, to owner and channel alike.
          for (const target of ['owner', 'channel'])
            expect(
              sentOn.filter(({ id, at }) => id.includes(`|${target}|`) && dayOf(at) > (one?.dueOn ?? '')).length,
            ).toBeLessThanOrEqual(3)
          // Nothing about it is said anew once it is done.
          if (doneOn !== null)
            expect(of.filter(({ at, fate }) => delivered.has(fate) && dayOf(at) >= (days[doneOn] ?? ''))).toEqual([])
        }
        // A channel hears on days when something is due or newly passed, and names nobody.
        for (const { day, message } of newOf(said).filter(
          ({ to, message: { text } }) => to === channel && /action/.test(text),
        )) {
          const because = kept.filter((one, index) => calls(one, story.actions[index]?.doneOn ?? null, day, story.down))
          expect(because.length).toBeGreaterThan(0)
          expect(JSON.stringify(message)).not.toMatch(/Grace|Corwin|Isla|Tobias/)
        }
      }),
      { numRuns: 8 },
    )
  })

  test('every mention of an open action reaches its owner one way or another', async () => {
    const story: Story = {
      actions: owners.map((owner) => ({ due: 25, owner, doneOn: null })),
      down: [],
      blocked: [],
    }
    const { fates, kept } = await live(story)
    for (const [index, of] of fates.entries()) {
      expect(kept[index] && isOpenAction(kept[index])).toBe(true)
      const reached = of.filter(
        ({ id, what, fate }) =>
          delivered.has(fate) && (what === 'remind.mail' || (what === 'action.remind' && id.includes('|owner|'))),
      )
      expect(reached).toHaveLength(6)
    }
  })
})
