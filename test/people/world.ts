import { rosterOn } from '../../bot/directory/domain/holder.ts'
import type { Organisation, Person } from '../../bot/directory/domain/model.ts'
import { findIdentity } from '../../bot/directory/identities.ts'
import { organisationDocument, organisationRecord, personDocument } from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import { peopleCapability } from '../../bot/people/index.ts'
import type { Kept, KnownChannel, PeopleNeeds } from '../../bot/people/needs.ts'
import { holdTenants } from '../../bot/people/tenants.ts'
import { openRecords } from '../../bot/records/open.ts'
import { actorOf } from '../../bot/rights/actor.ts'
import { asksFor, asWorker } from '../../bot/rights/ask.ts'
import type { Actor } from '../../bot/rights/roles.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { dayOf, instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Person as Account, Outlet, RosterMember } from '../../bot/turns/reach.ts'
import { newReference } from '../../bot/turns/reference.ts'
import type { Asker, Turn } from '../../bot/turns/turn.ts'
import type { Message } from '../../cards/message.ts'
import { parts } from '../cards/walk.ts'
import { needs as dispatchNeeds, said } from '../turns/asking.ts'
import { currentDirectory } from '../world/directory.ts'
import { delivery } from './delivery.ts'
import { people as everybody, host, partner, organisations as partnership } from './partnership.ts'
import { places, resolve } from './places.ts'

const calendar = loadCalendar()

interface Start {
  readonly organisations?: readonly Organisation[]
  readonly people?: readonly Person[]
  readonly firstAdmins?: readonly string[]
  /** Object ids in the host tenant that Liaison has no chat with. */
  readonly noChat?: readonly string[]
  readonly outer?: readonly string[]
}

export interface Sent {
  readonly to: string
  readonly message: Message
}

/** What a message offers to press, with its data. */
export const buttonsOf = ({ card }: Message) =>
  parts(card).flatMap(({ object, under }) =>
    object.type === 'Action.Execute' && under !== 'fallback'
      ? [{ title: String(object.title), verb: String(object.verb), data: object.data }]
      : [],
  )

/** Everything that a message says, whole. */
export const wholeOf = (message: Message) => JSON.stringify(message)

/** A partnership in memory, with Liaison's real rights, records and dispatcher; only Teams is made up. */
export const world = async ({
  organisations = partnership,
  people = everybody,
  firstAdmins = [],
  noChat = [],
  outer = [host, partner],
}: Start = {}) => {
  const store = openSqlite(':memory:')
  for (const one of organisations)
    await store.commit(organisationRecord(one.id), [
      { type: 'create', document: organisationDocument(one) },
      ...people
        .filter((person) => person.organisation === one.id)
        .map((person) => ({ type: 'upsert', document: personDocument(person) }) as const),
    ])
  await raiseVersion(store)

  // Monday.
  let now = instantOf('2026-11-23T10:00:00Z')
  const sent: Sent[] = []
  const rosters = new Map<string, readonly RosterMember[]>()
  const channels: KnownChannel[] = []
  const kept: Kept = { suggestions: 2, lookUps: { count: 148, since: '2026-02-02' }, months: { lookUps: 72 } }
  const told: Message[] = []
  const withoutChat = new Set(noChat)

  const records = openRecords({
    store,
    onFault: (error) => {
      throw error
    },
    wait: async () => {},
  })
  const directory = currentDirectory(store)
  const isFirstAdmin = ({ tenantId, oid }: Account) => tenantId === host && firstAdmins.includes(oid)
  const known = async (who: Account): Promise<Actor> => {
    const current = await directory()
    const roster = rosterOn(current, dayOf(now))
    const found = findIdentity(current, who)
    return actorOf({ ...who, isFirstAdmin: isFirstAdmin(who) }, { ...found, roster }, places)
  }
  const outlet: Outlet = {
    toPerson: async ({ tenantId, oid }, message) => {
      if (withoutChat.has(oid)) return { fate: 'no-route' }
      sent.push({ to: tenantId === host ? oid : `${tenantId}|${oid}`, message })
      return { fate: 'sent', conversation: `chat-${oid}`, activity: `${sent.length}` }
    },
    toConversation: async () => ({ fate: 'no-route' }),
    update: async () => ({ fate: 'no-route' }),
    inThread: async () => ({ fate: 'no-route' }),
    remove: async () => ({ fate: 'no-route' }),
    slotFor: () => 0,
    routeTo: async ({ oid }) => (withoutChat.has(oid) ? { by: 'nothing' } : { by: 'chat', seenOn: '2026-11-20' }),
    roster: async (conversation) => rosters.get(conversation),
  }
  const tenants = holdTenants({ records, limit: { host, outer }, elapsed: () => 0 })
  const needs: PeopleNeeds = {
    records,
    query: store.query,
    directory,
    raiseVersion: () => raiseVersion(store),
    places,
    resolve,
    known,
    worker: () => asWorker(now, 'WRKR-TEST'),
    outlet,
    calendar,
    clock: () => now,
    host: { tenantId: host, firstAdmins },
    tenants,
    channels: async () => channels,
    kept: async () => kept,
    appLink: 'https://teams.example/l/app/liaison',
  }
  const { capability, renderers, timers } = peopleCapability(needs)
  const { all, done } = dispatchNeeds({
    capabilities: [capability],
    asks: asksFor({ known, fresh: known }),
    tell: async (_who, message) => {
      told.push(message)
      return true
    },
  })
  const dispatch = createDispatch(all)

  const turnOf = (who: Partial<Asker> & { readonly oid: string }, heard: Turn['heard'], more: Partial<Turn>): Turn => ({
    heard,
    who: { tenantId: host, isPartner: false, ...who },
    where: { kind: 'personal', conversation: `chat-${who.oid}` },
    language: 'en',
    at: now,
    reference: newReference(),
    ...more,
  })

  const answer = async (turn: Turn): Promise<Message> => {
    const reply = await dispatch(turn)
    if (reply.type !== 'message') throw new Error(`No message came, but ${reply.type}.`)
    return reply.message
  }

  const deliver = delivery({ store, now: () => now, records, renderers, timers, toPerson: outlet.toPerson })

  const as = (oid: string, who: Partial<Asker> = {}, more: Partial<Turn> = {}) => ({
    says: (text: string) => answer(turnOf({ oid, ...who }, said(text), more)),
    presses: (verb: string, data: unknown) =>
      answer(turnOf({ oid, ...who }, { type: 'pressed', verb, data, automatic: false }, more)),
  })

  return {
    ...{
      as,
      deliver,
      directory,
      done,
      needs,
      outlet,
      records,
      store,
      tenants,
      told,
      timers,
      renderers,
      channels,
      rosters,
      withoutChat,
    },
    until: async (at: string): Promise<void> => {
      now = instantOf(at)
      await deliver()
    },
    now: (): Instant => now,
    /** Everything that somebody was sent, and nothing before. */
    inbox: (oid: string) => sent.filter(({ to }) => to === oid).map(({ message }) => message),
    known,
    close: () => store.close(),
  }
}
