import type { Item } from '../../bot/delivery/brings.ts'
import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { actorsIn } from '../../bot/directory/actors.ts'
import type { Organisation } from '../../bot/directory/domain/model.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { organisationDocument, organisationOf, organisationRecord } from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import type { DrillNeeds } from '../../bot/drill/index.ts'
import { drillCapability } from '../../bot/drill/index.ts'
import { drillAt, drillOf } from '../../bot/drill/stored.ts'
import { seedDemonstration } from '../../bot/local/demonstration/seed.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import { openRecords } from '../../bot/records/open.ts'
import { eventsOfRecord, messagesOfRecord, timersOfRecord } from '../../bot/records/queries.ts'
import { asksFor, asWorker } from '../../bot/rights/ask.ts'
import type { Audience } from '../../bot/rights/subject.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { dayOf, instantOf } from '../../bot/time/instant.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Reply, Turn } from '../../bot/turns/turn.ts'
import { checkedStore } from '../audit/checked-store.ts'
import { needs as dispatchNeeds, message } from '../turns/asking.ts'
import { currentDirectory } from '../world/directory.ts'
import { calendar } from './setting.ts'

const gazetteer = loadGazetteer()
const places = placeBookOf(gazetteer)
const resolve = createResolver(gazetteer)

/** The admin of the demonstration's area, and people of it who are none. */
export const [priya, asha, marcus] = ['Priya Madeupson', 'Asha Samplewick', 'Marcus Fictionby']

export const here = '19:drill@thread.tacv2'

/** The product's own parts around the capability: an SQLite store, its rights, its dispatcher; only Teams is not there. */
export const world = async () => {
  const store = checkedStore(openSqlite(':memory:'))
  let now = instantOf('2026-11-23T10:00:00Z')
  const clock = () => now
  await seedDemonstration(store, dayOf(now))
  const faults: unknown[] = []
  const records = openRecords({ store, onFault: (error) => faults.push(error), wait: async () => {} })
  const directory = currentDirectory(store)
  const actors = actorsIn({ store, directory, places, clock, isFirstAdmin: () => false })
  let keptOut: Audience | undefined
  const people = [...(await directory()).people.values()]

  const account = (name: string) => {
    const identity = people.find((one) => one.name === name)?.identities[0]
    if (!identity) throw new Error(`There is no ${name} with an account.`)
    return { tenantId: identity.tenantId, oid: identity.oid }
  }

  const needs: DrillNeeds = {
    ...{ store, records, directory, places, resolve, calendar, clock, hostTenant: account(priya).tenantId },
    actor: actors.fresh,
    worker: () => asWorker(clock(), 'WRKR-0000'),
    mayStand: async (_conversation, audience) => audience !== keptOut,
  }
  /** What a process that has just started has: nothing but the store. */
  const started = () => drillCapability(needs)
  const { all } = dispatchNeeds({ capabilities: [started().capability], asks: asksFor(actors) })
  const dispatch = createDispatch({ ...all, words: { ...all.words, refused: (why) => message(`refused ${why}`) } })

  const record = drillAt(here, '2026-11-23')

  const owed = async (): Promise<readonly OwedDocument[]> => {
    const found = []
    for (const query of [messagesOfRecord, timersOfRecord])
      for await (const { value } of everyPage(store, query, { record: record.record })) found.push(readOwed(value))
    return found.filter(({ what }) => what !== 'audit')
  }

  const says = async (name: string, text: string): Promise<Reply> => {
    const turn: Turn = {
      heard: { type: 'said', text, attachments: 0 },
      who: { ...account(name), isPartner: false },
      where: { kind: 'channel', conversation: here },
      language: 'en',
      at: now,
      reference: 'K7M2-9QXA',
    }
    return dispatch(turn)
  }

  return {
    ...{ store, owed, says, record: record.record },
    drill: async () => {
      const read = await records.read(record)
      return read && drillOf(read)
    },
    events: async () => {
      const found = []
      for await (const { value } of everyPage(store, eventsOfRecord, { record: record.record })) found.push(value)
      return found
    },
    /** The card as it is made now. */
    card: async (): Promise<{ readonly item: Item; readonly made: Awaited<ReturnType<typeof make>> }> => {
      const [one] = (await owed()).filter(({ what }) => what === 'drill.card').toReversed()
      if (!one) throw new Error('No card is owed.')
      const item = { owed: one, record: await records.read(record) }
      return { item, made: await make(item) }
    },
    place: async (item: Item) => started().folds['drill.card']?.place(item, now),
    /** Time passes until then, and what has run out is done, as a process that has just started would do it. */
    until: async (moment: string) => {
      now = instantOf(moment)
      for (const one of await owed())
        if (one.kind === 'timer' && one.due <= now) await started().timers[one.what]?.(one)
    },
    keepOut: (audience: Audience | undefined) => {
      keptOut = audience
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

  async function make(item: Item) {
    const to = { conversation: here }
    const made = await started().folds['drill.card']?.make({
      to,
      day: dayOf(now),
      at: now,
      items: [],
      standing: [item],
    })
    return made?.message?.('en')
  }
}

export type World = Awaited<ReturnType<typeof world>>
