import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { actorsIn } from '../../bot/directory/actors.ts'
import type { Identity, Organisation } from '../../bot/directory/domain/model.ts'
import { directoryCapability } from '../../bot/directory/index.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { organisationDocument, organisationOf, organisationRecord } from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import { groupFinder } from '../../bot/groups/finder.ts'
import { groupsCapability } from '../../bot/groups/index.ts'
import type { Attending, GroupsNeeds } from '../../bot/groups/needs.ts'
import { seedDemonstration } from '../../bot/local/demonstration/seed.ts'
import { nextDue } from '../../bot/meetings/due.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import type { TextRead } from '../../bot/privacy/read-text.ts'
import { openRecords } from '../../bot/records/open.ts'
import { asksFor } from '../../bot/rights/ask.ts'
import { within } from '../../bot/storage/declare.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { advance, dayOf, instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Person as Account } from '../../bot/turns/reach.ts'
import { newReference } from '../../bot/turns/reference.ts'
import type { Heard, Turn } from '../../bot/turns/turn.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { checkedStore } from '../audit/checked-store.ts'
import { asGuarded } from '../entries/guarded.ts'
import { needs as dispatchNeeds, message } from '../turns/asking.ts'
import { currentDirectory } from '../world/directory.ts'

const gazetteer = loadGazetteer()
const resolve = createResolver(gazetteer)
const places = placeBookOf(gazetteer)
const calendar = loadCalendar()

const kept = {
  message: within({ name: 'test.messages', kind: 'message', orderBy: 'id' }),
  event: within({ name: 'test.events', kind: 'event', orderBy: 'id' }),
}

export const avon = 'E23000036'
export const gwent = 'W15000002'
export const channel = '19:scrutiny@thread.tacv2'
export const stranger: Account = { tenantId: 'host', oid: 'stranger' }

interface Place {
  readonly kind?: Turn['where']['kind']
  readonly conversation?: string
  readonly language?: Language
}

/** The product's own parts around the capability: an SQLite store, the rights, the dispatcher; only Teams is not there. */
export const world = async ({ readText }: { readonly readText?: (text: string) => TextRead } = {}) => {
  const store = checkedStore(openSqlite(':memory:'))
  let now = instantOf('2026-11-23T10:00:00Z')
  const clock = () => now
  await seedDemonstration(store, dayOf(now))
  const faults: unknown[] = []
  const records = openRecords({ store, onFault: (error) => faults.push(error), wait: async () => {} })
  // Read anew each time: what an instance holds in memory is another test's matter.
  const directory = currentDirectory(store)
  const actors = actorsIn({ store, directory, places, clock, isFirstAdmin: () => false })
  const attending = new Map<string, readonly Attending[]>()
  const needs: GroupsNeeds = {
    ...{ store, records, directory, places, resolve, calendar, newReference },
    actor: actors.fresh,
    attending: async (conversation) => attending.get(conversation),
    readText: async ({ text }) => readText?.(text) ?? { ok: 'allowed', text: asGuarded(text), safety: false },
  }
  const groups = groupsCapability(needs)
  const lookUps = directoryCapability({ resolve, directory, places, noteUnmatched: async () => {} })
  const told: Message[] = []
  const { all, done } = dispatchNeeds({
    capabilities: [groups.capability, lookUps.capability],
    fallbacks: { said: lookUps.said, searched: lookUps.searched, installed: lookUps.said },
    asks: asksFor(actors),
    tell: async (_who, said) => {
      told.push(said)
      return true
    },
  })
  const dispatch = createDispatch({
    ...all,
    words: { ...all.words, actingAs: (shown) => shown, refused: (why) => message(`refused ${why}`) },
  })

  const answerTo = async (turn: Turn): Promise<Message> => {
    const answer = await dispatch(turn)
    if (answer.type !== 'message') throw new Error(`The answer was ${answer.type}.`)
    // In a channel the answer itself goes to the asker's own chat.
    return turn.where.kind === 'personal' ? answer.message : (told.pop() ?? answer.message)
  }

  /** Speaks and presses as somebody, in their own chat unless said otherwise. */
  const as = (who: Account, { kind = 'personal', conversation = 'c', language = 'en' }: Place = {}) => {
    const heard = (what: Heard) =>
      answerTo({
        heard: what,
        who: { ...who, isPartner: false },
        where: { kind, conversation },
        language,
        at: now,
        reference: 'K7M2-9QXA',
      })
    return {
      says: (text: string) => heard({ type: 'said', text, attachments: 0 }),
      presses: (verb: string, data: unknown) => heard({ type: 'pressed', verb, data, automatic: false }),
    }
  }

  const person = async (name: string) => {
    const found = [...(await directory()).people.values()].find((one) => one.name === name)
    if (!found) throw new Error(`There is no ${name}.`)
    return found
  }

  const account = async (name: string): Promise<Identity> => {
    const [identity] = (await person(name)).identities
    if (!identity) throw new Error(`${name} has no account.`)
    return identity
  }

  const find = groupFinder({ store, resolve })

  const theOnly = async (area = avon) => {
    const [group, ...others] = await find.ofArea(area)
    if (!group || others.length > 0) throw new Error(`${area} has ${others.length + (group ? 1 : 0)} groups.`)
    return group
  }

  const documents = async (kind: keyof typeof kept, record: string) => {
    const found = []
    for await (const { value } of everyPage(store, kept[kind], { record })) found.push(value)
    return found
  }

  /** What a group owes its people. */
  const owed = async (record: string): Promise<readonly OwedDocument[]> =>
    (await documents('message', record)).map(readOwed).filter(({ what }) => what !== 'audit' && what !== nextDue)

  /** Another has somebody's post, or an organisation serves another area. */
  const changeOrganisation = async (id: string, change: (organisation: Organisation) => Organisation) => {
    const read = await store.read('records', organisationRecord(id), id)
    if (!read) throw new Error(`There is no ${id}.`)
    const { organisation, listed } = organisationOf(read.value)
    const document = organisationDocument(change(organisation), listed)
    await store.commit(organisationRecord(id), [{ type: 'replace', document, tag: read.tag }])
    await raiseVersion(store)
  }

  /** Somebody's entry is taken out of the directory. */
  const leaves = async (name: string) => {
    const { id, organisation } = await person(name)
    const read = await store.read('records', organisationRecord(organisation), id)
    if (read) await store.commit(organisationRecord(organisation), [{ type: 'delete', id, tag: read.tag }])
    await raiseVersion(store)
  }

  return {
    ...{ store, records, needs, groups, directory, find, person, account, as, theOnly, documents, owed, done, told },
    ...{ changeOrganisation, leaves, clock },
    asNamed: async (name: string, place: Place = {}) => as(await account(name), place),
    /** Everybody of these names is in the channel; a name that the directory does not have is somebody unknown. */
    inChannel: async (conversation: string, names: readonly string[]) => {
      const people = [...(await directory()).people.values()]
      const there = names.map(async (name): Promise<Attending> => {
        const [identity] = people.find((one) => one.name === name)?.identities ?? []
        return identity
          ? { name, actor: await actors.known(identity), account: { tenantId: identity.tenantId, oid: identity.oid } }
          : { name, actor: undefined }
      })
      attending.set(conversation, await Promise.all(there))
    },
    passes: (duration: string) => {
      now = advance(now, duration)
      return now
    },
    close: async () => {
      await records.settled()
      await store.close()
      if (faults.length > 0) throw faults[0]
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>
