import { addingOne } from '../../../bot/actions/many/add-one.ts'
import type { ActionsNeeds } from '../../../bot/actions/needs.ts'
import { actionOf } from '../../../bot/actions/stored.ts'
import { readOwed } from '../../../bot/delivery/owed.ts'
import { actorsIn } from '../../../bot/directory/actors.ts'
import { placeBookOf } from '../../../bot/directory/place-book.ts'
import type { Group } from '../../../bot/groups/domain/group.ts'
import { groupDocument } from '../../../bot/groups/stored.ts'
import { createGuard } from '../../../bot/guard/guard.ts'
import { seedDemonstration } from '../../../bot/local/demonstration/seed.ts'
import { loadGazetteer } from '../../../bot/places/load.ts'
import { createResolver } from '../../../bot/places/resolve.ts'
import { createReading } from '../../../bot/privacy/read-text.ts'
import { openRecords } from '../../../bot/records/open.ts'
import { openPlanning } from '../../../bot/reminders/planning.ts'
import { asksFor, asWorker } from '../../../bot/rights/ask.ts'
import { across, within } from '../../../bot/storage/declare.ts'
import { everyPage } from '../../../bot/storage/pages.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'
import { advance, dayOf, instantOf } from '../../../bot/time/instant.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { createDispatch } from '../../../bot/turns/dispatch.ts'
import type { Person as Account } from '../../../bot/turns/reach.ts'
import { newReference } from '../../../bot/turns/reference.ts'
import type { Heard, Turn } from '../../../bot/turns/turn.ts'
import { openManyActions } from '../../../bot/wiring/many-actions.ts'
import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import { needs as dispatchNeeds, message } from '../../turns/asking.ts'
import { currentDirectory } from '../../world/directory.ts'

const gazetteer = loadGazetteer()
const places = placeBookOf(gazetteer)
const calendar = loadCalendar()

const avonAndSomerset = 'E23000036'

const chat: Turn['where'] = { kind: 'personal', conversation: 'c' }

/** A standing group of Avon and Somerset with nobody in it by name: its people are those of the area. */
export const groupOf = (id: string, more: Partial<Group> = {}): Group => ({
  record: `group|${id}`,
  type: 'scrutiny',
  area: avonAndSomerset,
  audience: 'multi',
  state: 'standing',
  chairs: [],
  members: [],
  cadence: { every: 'quarter' },
  ...more,
})

const made = across({ name: 'test.actions', kind: 'action', orderBy: 'record', everyOfKind: 'A test has a few.' })
const eventsIn = within({ name: 'test.events', kind: 'event', orderBy: 'id' })
const timersIn = within({ name: 'test.timers', kind: 'timer', orderBy: 'id' })

interface Options {
  readonly groups?: readonly Group[]
  /** Thrown into the making of actions: as many as are made before it fails. */
  readonly failsAfter?: number
}

/** The product's own parts around the capability, its own guard and the making of an action among them. */
export const world = async ({ groups = [groupOf('scrutiny')], failsAfter }: Options = {}) => {
  const store = openSqlite(':memory:')
  let now = instantOf('2026-11-23T10:00:00Z')
  const clock = () => now
  await seedDemonstration(store, dayOf(now))
  for (const group of groups) await store.commit(group.record, [{ type: 'create', document: groupDocument(group) }])
  const faults: unknown[] = []
  const records = openRecords({ store, onFault: (error) => faults.push(error), wait: async () => {} })
  const directory = currentDirectory(store)
  const actors = actorsIn({ store, directory, places, clock, isFirstAdmin: () => false })
  const guard = createGuard({
    staff: [...(await directory()).people.values()].map(({ name }) => name),
    organisations: (await directory()).organisations.map(({ names }) => names.en),
    mailDomains: [],
    phones: [],
    places: ['Bristol', 'Somerset', 'Avon and Somerset'],
  })
  const tries = { left: failsAfter }

  const needs: ActionsNeeds = {
    ...{ store, records, directory, places, calendar, clock, newReference },
    resolve: createResolver(gazetteer),
    actor: actors.fresh,
    worker: () => asWorker(clock(), 'WRKR-0000'),
    planning: openPlanning({ records, calendar, elapsed: () => 0, onFault: (error) => faults.push(error) }),
    readText: createReading({ guard: async () => guard, count: async () => {} }),
  }
  const many = openManyActions(needs, async (...given) => {
    if (tries.left !== undefined && tries.left-- <= 0) throw new Error('The store went away.')
    return addingOne(needs)(...given)
  })
  const { all, done } = dispatchNeeds({ capabilities: [many.capability], asks: asksFor(actors) })
  const dispatch = createDispatch({
    ...all,
    guard: async () => guard,
    words: { ...all.words, actingAs: (shown) => shown, refused: (why) => message(`refused ${why}`) },
  })

  const account = async (name: string): Promise<Account> => {
    const found = [...(await directory()).people.values()].find((one) => one.name === name)
    const [identity] = found?.identities ?? []
    if (!identity) throw new Error(`${name} has no account.`)
    return identity
  }

  const answerTo = async (who: Account, heard: Heard, language: Language, where = chat): Promise<Message> => {
    const turn = { heard, who: { ...who, isPartner: false }, where, language, at: now, reference: 'K7M2-9QXA' }
    const answer = await dispatch(turn)
    if (answer.type !== 'message') throw new Error(`The answer was ${answer.type}.`)
    return answer.message
  }

  return {
    ...{ store, records, many, done, tries, directory },
    /** Speaks and presses as somebody, in their own chat. */
    as: async (name: string, language: Language = 'en') => {
      const who = await account(name)
      return {
        says: (text: string) => answerTo(who, { type: 'said', text, attachments: 0 }, language),
        presses: (verb: string, data: unknown) =>
          answerTo(who, { type: 'pressed', verb, data, automatic: false }, language),
        saysIn: (conversation: string, text: string) =>
          answerTo(who, { type: 'said', text, attachments: 0 }, language, { kind: 'channel', conversation }),
      }
    },
    account,
    /** The actions that were made, by number, with their words. */
    actions: async () => {
      const right = await asWorker(clock(), 'TEST-0000')('message.send', {})
      if (!right.ok) throw new Error(right.why)
      const found = []
      for await (const { value } of everyPage(store, made, {})) {
        const { title } = await records.texts(right.permit, value.record)
        found.push({ ...actionOf(value), title })
      }
      return found.sort((one, other) => one.number - other.number)
    },
    events: async (record: string) => {
      const found = []
      for await (const { value } of everyPage(store, eventsIn, { record })) found.push(value)
      return found
    },
    timers: async (record: string) => {
      const found = []
      for await (const { value } of everyPage(store, timersIn, { record })) found.push(readOwed(value))
      return found.filter(({ what }) => what !== 'audit')
    },
    passes: (duration: string) => {
      now = advance(now, duration)
    },
    close: async () => {
      await records.settled()
      await store.close()
      if (faults.length > 0) throw faults[0]
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>
