import { demonstrationTenant } from '../../bot/config/config.ts'
import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { actorsIn } from '../../bot/directory/actors.ts'
import type { Organisation, Person } from '../../bot/directory/domain/model.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { organisationDocument, organisationOf, organisationRecord } from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import { changeEscalation, rightOf } from '../../bot/escalations/change.ts'
import type { Escalation } from '../../bot/escalations/domain/escalation.ts'
import { ladderOn } from '../../bot/escalations/domain/ladders.ts'
import type { Step } from '../../bot/escalations/domain/step.ts'
import type { EscalationsNeeds } from '../../bot/escalations/needs.ts'
import { areaLetters } from '../../bot/escalations/numbers/letters.ts'
import type { Wanted } from '../../bot/escalations/raise.ts'
import { raise } from '../../bot/escalations/raise.ts'
import { createForceCodeCheck } from '../../bot/escalations/reference/force-codes.ts'
import { escalationAt, escalationOf } from '../../bot/escalations/stored.ts'
import { escalationTimers } from '../../bot/escalations/timers.ts'
import { createGuard } from '../../bot/guard/guard.ts'
import { seedDemonstration } from '../../bot/local/demonstration/seed.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import { createReading } from '../../bot/privacy/read-text.ts'
import { openRecords } from '../../bot/records/open.ts'
import { messagesOfRecord, timersOfRecord } from '../../bot/records/queries.ts'
import type { Action } from '../../bot/rights/actions.ts'
import { asksFor, asWorker } from '../../bot/rights/ask.ts'
import { keyOfPerson } from '../../bot/rights/decide.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { dayOf, instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import type { Ask } from '../../bot/turns/capability.ts'
import { newReference } from '../../bot/turns/reference.ts'
import type { Turn } from '../../bot/turns/turn.ts'
import { checkedStore } from '../audit/checked-store.ts'
import { currentDirectory } from '../world/directory.ts'

const gazetteer = loadGazetteer()
const places = placeBookOf(gazetteer)
const calendar = loadCalendar()
const resolve = createResolver(gazetteer)

/** Escalations that go on from no question. */
const noQuestions: EscalationsNeeds['questions'] = {
  of: async () => ({ ok: false, why: 'not-there' }),
  raised: async () => ({ ok: false, why: 'not-there' }),
  recordOf: () => undefined,
}

export const avon = 'E23000036'

/** Records, rights, directory and clocks as the product has them, on a store; without Teams and cards. */
export const world = async (
  under: Store = openSqlite(':memory:'),
  /** What looks at everything that is written; a bench does without. */
  checked: (store: Store) => Store = checkedStore,
) => {
  const store = checked(under)
  let now = instantOf('2026-11-23T10:00:00Z')
  const clock = () => now
  await seedDemonstration(store, dayOf(now))
  const directory = currentDirectory(store)
  const records = openRecords({
    store,
    onFault: (error) => {
      throw error
    },
    wait: async () => {},
  })
  const actors = actorsIn({ store, directory, places, clock, isFirstAdmin: () => false })
  const guard = createGuard({ staff: [], organisations: [], mailDomains: [], phones: [], places: [] })
  const needs: EscalationsNeeds = {
    ...{ store, records, directory, places, resolve, calendar, clock, newReference },
    actor: actors.fresh,
    worker: () => asWorker(clock(), 'WRKR-0000'),
    readText: createReading({ guard: async () => guard, count: async () => {} }),
    hostTenant: demonstrationTenant,
    questions: noQuestions,
    caseKey: () => undefined,
    letters: areaLetters(gazetteer.tables),
    checkForce: createForceCodeCheck(gazetteer.tables),
  }

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

  const turnOf = async (name: string): Promise<Turn> => ({
    heard: { type: 'said', text: '', attachments: 0 },
    who: { ...(await account(name)), isPartner: false },
    where: { kind: 'personal', conversation: 'c' },
    language: 'en',
    at: clock(),
    reference: 'TURN-0000',
  })

  const askAs = async <A extends Action>(name: string, action: A): Promise<Ask<A>> => {
    const any = asksFor(actors)(await turnOf(name))
    return (subject) => any(action, subject)
  }

  const police = async (): Promise<Organisation> => {
    const found = (await directory()).organisations.find(
      ({ agency, serves }) => agency === 'police' && serves.includes(avon),
    )
    if (!found) throw new Error('There is no force.')
    return found
  }

  const read = async (number: string): Promise<Escalation> => {
    const found = await records.read(escalationAt(`escalation|${number}`))
    if (!found) throw new Error(`There is no ${number}.`)
    return escalationOf(found)
  }

  const owedBy = async (record: string): Promise<readonly OwedDocument[]> => {
    const found = []
    for (const query of [messagesOfRecord, timersOfRecord])
      for await (const { value } of everyPage(store, query, { record })) found.push(readOwed(value))
    return found.filter(({ what }) => what !== 'audit')
  }

  const owed = (number: string) => owedBy(`escalation|${number}`)

  const timers = escalationTimers(needs)

  return {
    ...{ store, records, needs, account, person, police, read, owed, askAs, turnOf, owedBy },
    at: async (moment: string) => {
      now = instantOf(moment)
    },
    raises: async (name: string, number: string, more: Partial<Wanted> = {}) => {
      const wanted: Wanted = {
        ...{ audience: 'multi', reason: 'NO_RESPONSE', ladder: ladderOn(dayOf(now), 'multi') },
        from: { agency: 'isva', area: avon },
        to: { area: avon },
        raiser: await account(name),
        asked: [{ agency: 'police', organisation: (await police()).id }],
        ...more,
      }
      return raise(needs, await askAs(name, 'escalation.raise'), wanted, { number, texts: [] })
    },
    steps: async (name: string, number: string, step: Step) => {
      const { action, whose } = rightOf[step.type]
      const ask = await askAs(name, action)
      return changeEscalation(needs, ask, { record: `escalation|${number}`, whose, step: () => step })
    },
    accountKey: async (name: string) => keyOfPerson(await account(name)),
    /** Time passes until then, and every clock that has run out does what follows. */
    until: async (at: string, number: string) => {
      now = instantOf(at)
      for (const one of await owed(number)) if (one.kind === 'timer' && one.due <= now) await timers[one.what]?.(one)
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
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>
