import type { Item } from '../../bot/delivery/brings.ts'
import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { actorsIn } from '../../bot/directory/actors.ts'
import type { Organisation, Person } from '../../bot/directory/domain/model.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { organisationDocument, organisationOf, organisationRecord } from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import { claimNumber } from '../../bot/escalations/numbers/claim.ts'
import { areaLetters } from '../../bot/escalations/numbers/letters.ts'
import { readNumber } from '../../bot/escalations/numbers/number.ts'
import { createGuard } from '../../bot/guard/guard.ts'
import { seedDemonstration } from '../../bot/local/demonstration/seed.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import { createReading } from '../../bot/privacy/read-text.ts'
import type { Question } from '../../bot/questions/domain/question.ts'
import { questionFolds } from '../../bot/questions/folds.ts'
import type { QuestionsNeeds } from '../../bot/questions/index.ts'
import { questionsCapability } from '../../bot/questions/index.ts'
import { presentNews } from '../../bot/questions/news.ts'
import { questionAt, questionOf } from '../../bot/questions/stored.ts'
import { openRecords } from '../../bot/records/open.ts'
import { eventsOfRecord, messagesOfRecord, timersOfRecord } from '../../bot/records/queries.ts'
import { asksFor, asWorker } from '../../bot/rights/ask.ts'
import { across } from '../../bot/storage/declare.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { dayOf, instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import { newReference } from '../../bot/turns/reference.ts'
import type { Heard, Turn } from '../../bot/turns/turn.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { checkedStore } from '../audit/checked-store.ts'
import { needs as dispatchNeeds, message } from '../turns/asking.ts'
import { currentDirectory } from '../world/directory.ts'

const gazetteer = loadGazetteer()
const places = placeBookOf(gazetteer)
const calendar = loadCalendar()
const resolve = createResolver(gazetteer)
const letters = areaLetters(gazetteer.tables)

const stored = across({ name: 'test.questions', kind: 'question', orderBy: 'record', everyOfKind: 'A test has a few.' })

/** The contact of CPS South West is away that day, and her deputy covers. */
export const [grace, omar, hannah, judith] = [
  'Grace Imaginer',
  'Omar Exampleby',
  'Hannah Makebelieve',
  'Judith Notareal',
]
export const [asha, leila, carys] = ['Asha Samplewick', 'Leila Testerly', 'Carys Enghraifft']

/** The product's own parts around the capability: an SQLite store, its rights, its guard, its dispatcher; only Teams is not there. */
export const world = async () => {
  const store = checkedStore(openSqlite(':memory:'))
  let now = instantOf('2026-11-23T10:00:00Z')
  const clock = () => now
  await seedDemonstration(store, dayOf(now))
  const faults: unknown[] = []
  const records = openRecords({ store, onFault: (error) => faults.push(error), wait: async () => {} })
  const directory = currentDirectory(store)
  const actors = actorsIn({ store, directory, places, clock, isFirstAdmin: () => false })
  const guard = createGuard({
    ...{ staff: [...(await directory()).people.values()].map(({ name }) => name), organisations: [] },
    ...{ mailDomains: [], phones: [], places: ['Bristol'] },
  })
  const needs: QuestionsNeeds = {
    ...{ store, records, directory, places, resolve, calendar, clock, newReference },
    actor: actors.fresh,
    worker: () => asWorker(clock(), 'WRKR-0000'),
    readText: createReading({ guard: async () => guard, count: async () => {} }),
    numbers: {
      isNumbered: (area) => letters.of(area) !== undefined,
      claim: (area, key) => claimNumber({ store, letters }, { area, kind: 'question', year: 2026, key }),
      read: (typed) => {
        const number = readNumber(letters, typed)
        return number?.kind === 'question' ? number.text : undefined
      },
    },
  }
  const brought = questionsCapability(needs)
  const { all, done } = dispatchNeeds({ capabilities: [brought.capability], asks: asksFor(actors) })
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

  const every = async (): Promise<readonly Question[]> => {
    const found = []
    for await (const { value } of everyPage(store, stored, {})) found.push(questionOf(value))
    return found
  }

  const owed = async (record: string): Promise<readonly OwedDocument[]> => {
    const found = []
    for (const query of [messagesOfRecord, timersOfRecord])
      for await (const { value } of everyPage(store, query, { record })) found.push(readOwed(value))
    return found.filter(({ what }) => what !== 'audit')
  }

  const { tenantId } = await account(hannah)

  return {
    ...{ store, records, needs, done, account, every, owed, further: brought.further },
    asks: async (name: string) => asksFor(actors)(await turnOf(name)),
    /** Speaks and presses as somebody, in their own chat. */
    as: async (name: string, language: Language = 'en') => {
      const heard = async (what: Heard): Promise<Message> => {
        const answer = await dispatch({ ...(await turnOf(name)), heard: what, language })
        if (answer.type !== 'message') throw new Error(`The answer was ${answer.type}.`)
        return answer.message
      }
      return {
        says: (text: string) => heard({ type: 'said', text, attachments: 0 }),
        presses: (verb: string, data: unknown) => heard({ type: 'pressed', verb, data, automatic: false }),
      }
    },
    /** The folds of messages, as they are sent to people of this tenant. */
    folds: (hostTenant = tenantId) =>
      questionFolds({ ...needs, hostTenant, known: actors.known, say: presentNews(needs) }),
    items: async (record: string, what: string): Promise<readonly Item[]> => {
      const document = await records.read(questionAt(record))
      return (await owed(record)).filter((one) => one.what === what).map((one) => ({ owed: one, record: document }))
    },
    question: async (record: string) => {
      const found = await records.read(questionAt(record))
      if (!found) throw new Error(`There is no ${record}.`)
      return { ...questionOf(found), events: found.events ?? 0 }
    },
    texts: async (record: string) => {
      const right = await asWorker(clock(), 'TEST-0000')('message.send', {})
      if (!right.ok) throw new Error(right.why)
      return records.texts(right.permit, record)
    },
    events: async (record: string) => {
      const found = []
      for await (const { value } of everyPage(store, eventsOfRecord, { record })) found.push(value)
      return found
    },
    at: (moment: string) => {
      now = instantOf(moment)
    },
    /** Time passes until then, and every clock that has run out does what follows. */
    until: async (moment: string, record: string) => {
      now = instantOf(moment)
      for (const one of await owed(record))
        if (one.kind === 'timer' && one.due <= now) await brought.timers[one.what]?.(one)
    },
    changeOrganisation: async (id: string, change: (organisation: Organisation) => Organisation) => {
      const found = await store.read('records', organisationRecord(id), id)
      if (!found) throw new Error(`There is no ${id}.`)
      const { organisation, listed } = organisationOf(found.value)
      const document = organisationDocument(change(organisation), listed)
      await store.commit(organisationRecord(id), [{ type: 'replace', document, tag: found.tag }])
      await raiseVersion(store)
    },
    close: async () => {
      await records.settled()
      await store.close()
      if (faults.length > 0) throw faults[0]
    },
  }

  async function turnOf(name: string): Promise<Turn> {
    return {
      heard: { type: 'said', text: '', attachments: 0 },
      who: { ...(await account(name)), isPartner: false },
      where: { kind: 'personal', conversation: 'c' },
      language: 'en',
      at: clock(),
      reference: newReference(),
    }
  }
}

export type World = Awaited<ReturnType<typeof world>>

export const words = 'Which lawyer reviews new files this month'

/** A question that Grace asked the contact of CPS, by typing; its record and its number. */
export const asked = async (there: World, more = '', who = grace) => {
  const before = new Set((await there.every()).map(({ record }) => record))
  const answer = await (await there.as(who)).says(`ask save\nto: cps bristol\nquestion: ${words}\n${more}`)
  const made = (await there.every()).find(({ record }) => !before.has(record))
  if (!made) throw new Error(`Nothing was asked: ${answer.text}`)
  return made
}
