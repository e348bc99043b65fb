import { actionsCapability } from '../../bot/actions/index.ts'
import type { ActionsNeeds } from '../../bot/actions/needs.ts'
import { actionAt, actionOf } from '../../bot/actions/stored.ts'
import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { actorsIn } from '../../bot/directory/actors.ts'
import type { Directory, Organisation, Person } from '../../bot/directory/domain/model.ts'
import { partyKey } from '../../bot/directory/domain/party.ts'
import { loadDirectory } from '../../bot/directory/load.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { organisationDocument, organisationOf, organisationRecord } from '../../bot/directory/records.ts'
import type { Group } from '../../bot/groups/domain/group.ts'
import { groupDocument } from '../../bot/groups/stored.ts'
import { createGuard } from '../../bot/guard/guard.ts'
import { seedDemonstration } from '../../bot/local/demonstration/seed.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import { createReading } from '../../bot/privacy/read-text.ts'
import { openRecords } from '../../bot/records/open.ts'
import { eventsOfRecord, messagesOfRecord } from '../../bot/records/queries.ts'
import { openPlanning } from '../../bot/reminders/planning.ts'
import { asksFor, asWorker } from '../../bot/rights/ask.ts'
import { across } from '../../bot/storage/declare.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { advance, dayOf, instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import { newReference } from '../../bot/turns/reference.ts'
import type { Heard, Turn } from '../../bot/turns/turn.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { checkedStore } from '../audit/checked-store.ts'
import { needs as dispatchNeeds, message } from '../turns/asking.ts'

const gazetteer = loadGazetteer()
const places = placeBookOf(gazetteer)
const calendar = loadCalendar()
const resolve = createResolver(gazetteer)

const avon = 'E23000036'

/** A standing group of Avon and Somerset. */
export const groupOf = (id: string, more: Partial<Group> = {}): Group => ({
  ...{ record: `group|${id}`, type: 'scrutiny', area: avon, audience: 'multi', state: 'standing' },
  ...{ chairs: [], members: [], cadence: { every: 'quarter' } },
  ...more,
})

const stored = across({ name: 'test.actions', kind: 'action', orderBy: 'record', everyOfKind: 'A test has a few.' })

interface Place {
  readonly language?: Language
  readonly where?: Turn['where']
}

/** The product's own parts around the capability: an SQLite store, its rights, its guard, its dispatcher; only Teams is not there. */
export const world = async (groups: readonly Group[] = [groupOf('scrutiny')]) => {
  const store = checkedStore(openSqlite(':memory:'))
  let now = instantOf('2026-11-23T10:00:00Z')
  const clock = () => now
  await seedDemonstration(store, dayOf(now))
  for (const group of groups) await store.commit(group.record, [{ type: 'create', document: groupDocument(group) }])
  const faults: unknown[] = []
  const records = openRecords({ store, onFault: (error) => faults.push(error), wait: async () => {} })
  let held: Promise<Directory> | undefined
  const directory = () => {
    held ??= loadDirectory(store).then((loaded) => loaded.directory)
    return held
  }
  const actors = actorsIn({ store, directory, places, clock, isFirstAdmin: () => false })
  const { people, organisations } = await directory()
  const guard = createGuard({
    ...{
      staff: [...people.values()].map(({ name }) => name),
      organisations: organisations.map(({ names }) => names.en),
    },
    ...{ mailDomains: [], phones: [], places: ['Bristol', 'Somerset', 'Avon and Somerset'] },
  })
  const needs: ActionsNeeds = {
    ...{ store, records, directory, places, resolve, calendar, clock, newReference },
    actor: actors.fresh,
    worker: () => asWorker(clock(), 'WRKR-0000'),
    planning: openPlanning({ records, calendar, elapsed: () => 0, onFault: (error) => faults.push(error) }),
    readText: createReading({ guard: async () => guard, count: async () => {} }),
  }
  const actions = actionsCapability(needs)
  const told: Message[] = []
  const { all, done } = dispatchNeeds({
    capabilities: [actions.capability],
    asks: asksFor(actors),
    tell: async (_who, said) => {
      told.push(said)
      return true
    },
  })
  const dispatch = createDispatch({
    ...all,
    guard: async () => guard,
    words: { ...all.words, actingAs: (shown) => shown, refused: (why) => message(`refused ${why}`) },
  })

  const person = async (name: string): Promise<Person> => {
    const found = [...(await directory()).people.values()].find((one) => one.name === name)
    if (!found) throw new Error(`There is no ${name}.`)
    return found
  }

  const account = async (name: string) => {
    const [identity] = (await person(name)).identities
    if (!identity) throw new Error(`${name} has no account.`)
    return { tenantId: identity.tenantId, oid: identity.oid }
  }

  const every = async () => {
    const found = []
    for await (const { value } of everyPage(store, stored, {})) found.push(actionOf(value))
    return found.sort((one, other) => one.number - other.number)
  }

  const owed = async (record: string): Promise<readonly OwedDocument[]> => {
    const found = []
    for await (const { value } of everyPage(store, messagesOfRecord, { record })) found.push(readOwed(value))
    return found.filter(({ what }) => what !== 'audit')
  }

  const organisationNamed = async (name: string) => {
    const found = (await directory()).organisations.find(({ names }) => names.en === name)
    if (!found) throw new Error(`There is no ${name}.`)
    return found
  }

  return {
    ...{ store, records, needs, done, directory, person, account, owed, every, reminders: actions.reminders },
    /** Speaks and presses as somebody, in their own chat unless said otherwise. */
    as: async (name: string, { language = 'en', where = { kind: 'personal', conversation: 'c' } }: Place = {}) => {
      const who = await account(name)
      const heard = async (what: Heard): Promise<Message> => {
        const turn = {
          heard: what,
          who: { ...who, isPartner: false },
          where,
          language,
          at: now,
          reference: newReference(),
        }
        const answer = await dispatch(turn)
        if (answer.type !== 'message') throw new Error(`The answer was ${answer.type}.`)
        return where.kind === 'personal' ? answer.message : (told.pop() ?? answer.message)
      }
      return {
        says: (text: string) => heard({ type: 'said', text, attachments: 0 }),
        presses: (verb: string, data: unknown) => heard({ type: 'pressed', verb, data, automatic: false }),
      }
    },
    action: async (record: string) => {
      const found = await records.read(actionAt(record))
      if (!found) throw new Error(`There is no ${record}.`)
      return { ...actionOf(found), events: found.events ?? 0 }
    },
    /** What an action owes by way of reminders, by id, with its occurrence. */
    reminded: async (record: string) =>
      Object.fromEntries(
        (await owed(record))
          .filter(({ id }) => id.startsWith('owed|remind'))
          .map(({ id, occurrence }) => [id.replace('owed|', ''), occurrence]),
      ),
    textOf: async (record: string) => {
      const right = await asWorker(clock(), 'TEST-0000')('message.send', {})
      if (!right.ok) throw new Error(right.why)
      return records.texts(right.permit, record)
    },
    events: async (record: string) => {
      const found = []
      for await (const { value } of everyPage(store, eventsOfRecord, { record })) found.push(value)
      return found
    },
    partyOf: async (name: string) => {
      const { id, organisation } = await person(name)
      return partyKey({ organisation, person: id })
    },
    organisationNamed,
    changeOrganisation: async (name: string, change: (organisation: Organisation) => Organisation) => {
      const { id } = await organisationNamed(name)
      const read = await store.read('records', organisationRecord(id), id)
      if (!read) throw new Error(`${name} is not kept.`)
      const { organisation, listed } = organisationOf(read.value)
      const document = organisationDocument(change(organisation), listed)
      await store.commit(organisationRecord(id), [{ type: 'replace', document, tag: read.tag }])
      held = undefined
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
