import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { actorsIn } from '../../bot/directory/actors.ts'
import type { Identity } from '../../bot/directory/domain/model.ts'
import { directoryCapability } from '../../bot/directory/index.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import { entriesCapability } from '../../bot/entries/index.ts'
import type { EntriesNeeds } from '../../bot/entries/needs.ts'
import { seedDemonstration } from '../../bot/local/demonstration/seed.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import type { TextRead } from '../../bot/privacy/read-text.ts'
import { openRecords } from '../../bot/records/open.ts'
import { asksFor, asWorker } from '../../bot/rights/ask.ts'
import { within } from '../../bot/storage/declare.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { advance, dayOf, instantOf } from '../../bot/time/instant.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Person as Account } from '../../bot/turns/reach.ts'
import { newReference } from '../../bot/turns/reference.ts'
import type { Heard, Turn } from '../../bot/turns/turn.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { needs as dispatchNeeds, message } from '../turns/asking.ts'
import { currentDirectory } from '../world/directory.ts'

const gazetteer = loadGazetteer()
const resolve = createResolver(gazetteer)
const places = placeBookOf(gazetteer)

const owedIn = {
  message: within({ name: 'test.messages', kind: 'message', orderBy: 'id' }),
  timer: within({ name: 'test.timers', kind: 'timer', orderBy: 'id' }),
  event: within({ name: 'test.events', kind: 'event', orderBy: 'id' }),
  text: within({ name: 'test.texts', kind: 'text', orderBy: 'id' }),
}

export const firstAdmin: Account = { tenantId: 'host', oid: 'first-admin' }
export const stranger: Account = { tenantId: 'host', oid: 'stranger' }

interface Options {
  /** Seeded with the demonstration, unless the story begins with nothing. */
  readonly empty?: true
  readonly readText?: (text: string) => TextRead
}

/** The product's own parts around the capability: an SQLite store, the rights, the dispatcher; only Teams is not there. */
export const world = async ({ empty, readText }: Options = {}) => {
  const store = openSqlite(':memory:')
  let now = instantOf('2026-11-23T10:00:00Z')
  const clock = () => now
  if (!empty) await seedDemonstration(store, dayOf(now))
  const faults: unknown[] = []
  const records = openRecords({ store, onFault: (error) => faults.push(error), wait: async () => {} })
  // Read anew each time: what an instance holds in memory is another test's matter.
  const directory = currentDirectory(store)
  const isFirstAdmin = ({ oid }: Account) => oid === firstAdmin.oid
  const actors = actorsIn({ store, directory, places, clock, isFirstAdmin })
  const linked: { account: Account; organisation: string; person: string }[] = []
  /** Object ids of people who have no chat with Liaison. */
  const unreached = new Set<string>()
  let ids = 0
  const needs: EntriesNeeds = {
    ...{ store, records, directory, places, resolve, clock },
    actor: actors.fresh,
    worker: () => asWorker(clock(), 'WRKR-0000'),
    firstAdmins: [firstAdmin],
    outlet: {
      routeTo: async ({ oid }) => (unreached.has(oid) ? { by: 'nothing' } : { by: 'chat', seenOn: '2026-11-23' }),
    },
    newId: () => `new-${++ids}`,
    newReference,
    raiseVersion: async () => void (await raiseVersion(store)),
    readText: async ({ text }) => {
      const { asGuarded } = await import('./guarded.ts')
      return readText?.(text) ?? { ok: 'allowed', text: asGuarded(text), safety: false }
    },
    link: async (account, entry) => {
      linked.push({ account, ...entry })
      return 'linked'
    },
  }
  const entries = entriesCapability(needs)
  const lookUps = directoryCapability({ resolve, directory, places, noteUnmatched: async () => {} })
  const outside: string[] = []
  const { all, done } = dispatchNeeds({
    capabilities: [entries.capability, lookUps.capability],
    fallbacks: { said: lookUps.said, searched: lookUps.searched, installed: lookUps.said },
    asks: asksFor(actors),
    tell: async (_who, told) => {
      outside.push(told.text)
      return true
    },
  })
  const dispatch = createDispatch({
    ...all,
    words: { ...all.words, actingAs: (shown) => shown, refused: (why) => message(`refused ${why}`) },
  })

  const person = async (name: string) => {
    const found = [...(await directory()).people.values()].find((one) => one.name === name)
    if (!found) throw new Error(`There is no ${name}.`)
    return found
  }

  const turn = (who: Account, heard: Heard, kind: Turn['where']['kind'], language: Language): Turn => ({
    heard,
    who: { ...who, isPartner: false },
    where: { kind, conversation: 'c' },
    language,
    at: now,
    reference: 'K7M2-9QXA',
  })

  const answerTo = async (given: Turn): Promise<Message> => {
    const answer = await dispatch(given)
    if (answer.type !== 'message') throw new Error(`The answer was ${answer.type}.`)
    return answer.message
  }

  /** Speaks and presses as somebody, in their own chat unless said otherwise. */
  const as = (who: Account, where: { kind?: Turn['where']['kind']; language?: Language } = {}) => {
    const { kind = 'personal', language = 'en' } = where
    return {
      says: (text: string) => answerTo(turn(who, { type: 'said', text, attachments: 0 }, kind, language)),
      presses: (verb: string, data: unknown) =>
        answerTo(turn(who, { type: 'pressed', verb, data, automatic: false }, kind, language)),
    }
  }

  const account = async (name: string): Promise<Identity> => {
    const [identity] = (await person(name)).identities
    if (!identity) throw new Error(`${name} has no account.`)
    return identity
  }

  const documents = async (kind: keyof typeof owedIn, record: string) => {
    const found = []
    for await (const { value } of everyPage(store, owedIn[kind], { record })) found.push(value)
    return found
  }

  /** Messages and timers that a record owes, but for the copies of its events. */
  const owed = async (kind: 'message' | 'timer', record: string): Promise<readonly OwedDocument[]> =>
    (await documents(kind, record)).map(readOwed).filter(({ what }) => what !== 'audit')

  const close = async () => {
    await records.settled()
    await store.close()
    if (faults.length > 0) throw faults[0]
  }

  return {
    ...{
      store,
      records,
      needs,
      entries,
      directory,
      person,
      account,
      as,
      owed,
      documents,
      linked,
      unreached,
      outside,
      done,
      close,
    },
    asNamed: async (name: string, where: { kind?: Turn['where']['kind']; language?: Language } = {}) =>
      as(await account(name), where),
    clock,
    passes: (duration: string): Instant => {
      now = advance(now, duration)
      return now
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>
