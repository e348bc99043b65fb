import type { MeetingAction } from '../../bot/actions/domain/action.ts'
import { isOpenAction } from '../../bot/actions/domain/action.ts'
import { actionAt, actionDocument, actionOf } from '../../bot/actions/stored.ts'
import type { Item } from '../../bot/delivery/brings.ts'
import type { Ended } from '../../bot/delivery/fate.ts'
import type { Directory, Identity, Organisation, Person, Post } from '../../bot/directory/domain/model.ts'
import type { Group } from '../../bot/groups/domain/group.ts'
import { groupAt, groupDocument, groupOf } from '../../bot/groups/stored.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import type { Owed } from '../../bot/records/contract.ts'
import { openRecords } from '../../bot/records/open.ts'
import { newOwed } from '../../bot/records/owed.ts'
import { headed } from '../../bot/records/shapes.ts'
import type { Reader, Reminder } from '../../bot/reminders/contract.ts'
import { targetOf } from '../../bot/reminders/domain/plan.ts'
import { openPlanning, remindersOf } from '../../bot/reminders/index.ts'
import { asWorker } from '../../bot/rights/ask.ts'
import type { ActedAs } from '../../bot/rights/permit.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { instantAt } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import type { RosterMember } from '../../bot/turns/reach.ts'
import { area, gazetteer, knownAs, places } from './actors.ts'

const resolve = createResolver(gazetteer)
export const calendar = loadCalendar()

export const channel = '19:demonstration@thread.tacv2'

export const worker: ActedAs = { tenantId: 'liaison', oid: 'worker', role: 'worker', agency: 'none', by: 'self' }

const person = (id: string, organisation: string, name: string, ...identities: Identity[]): Person => ({
  ...{ id, organisation, name, identities },
})

const at = (tenantId: string, oid: string, as: Identity['as'] = 'home'): Identity => ({ tenantId, oid, as })

const post = (id: string, kind: Post['kind'], holder: string | undefined, more: Partial<Post> = {}): Post => ({
  ...{ id, kind, title: { en: id }, covers: [], away: [] },
  appointments: holder ? [{ person: holder, from: '2026-01-01', deputy: 'tobias' }] : [],
  ...more,
})

const organisation = (id: string, agency: Organisation['agency'], posts: readonly Post[]): Organisation => ({
  ...{ id, agency, posts, names: { en: `${id} (demonstration)` }, serves: [area], mailDomains: [] },
})

const people: readonly Person[] = [
  person('grace', 'police', 'Grace Imaginer', at('host', 'grace')),
  person('tobias', 'police', 'Tobias Quill', at('host', 'tobias')),
  person('corwin', 'cps', 'Corwin Hale', at('cps', 'corwin-home'), at('host', 'corwin-guest', 'guest')),
  person('isla', 'isva', 'Isla Brook', at('isva', 'isla')),
  person('asha', 'office', 'Asha Coordinator', at('host', 'asha')),
  person('nia', 'isva', 'Nia Rivers', at('host', 'nia', 'guest')),
]

type Own = Partial<Pick<Organisation, 'posts'>> & { readonly hasMailbox?: false }

/** Organisations of every kind that reminders must cope with; who holds what, and who has no mailbox, is a test's to say. */
export const directoryOf = (own: Partial<Record<'police' | 'cps' | 'isva' | 'office', Own>> = {}): Directory => {
  const all = [
    organisation('police', 'police', [post('spoc', 'spoc', 'grace')]),
    organisation('cps', 'cps', [post('spoc', 'spoc', 'corwin')]),
    organisation('isva', 'isva', [post('spoc', 'spoc', 'isla')]),
    organisation('office', 'partner', [post('coordinator', 'coordinator', 'asha')]),
  ]
  const change = new Map(Object.entries(own))
  return {
    version: 1,
    organisations: all.map((one) => {
      const { hasMailbox, posts = one.posts } = change.get(one.id) ?? {}
      return { ...one, posts, ...(hasMailbox === false ? {} : { mailbox: `${one.id}@example.org` }) }
    }),
    people: new Map(people.map((one) => [one.id, one])),
    areas: new Map(),
    subscribed: [],
  }
}

export const groupRecord = 'group|scrutiny'

const group: Group = {
  record: groupRecord,
  type: 'scrutiny',
  area,
  audience: 'multi',
  state: 'standing',
  chairs: [],
  coordinator: 'person|office|asha',
  members: [],
  cadence: { every: 'quarter' },
  channel,
}

export const action = (number: number, more: Partial<MeetingAction> = {}): MeetingAction => ({
  ...{ record: `action|${number}`, number, group: groupRecord, area, audience: 'multi', state: 'open' },
  ...{ owner: 'person|police|grace', agency: 'police', dueOn: '2026-11-27', madeBy: 'host|asha', madeOn: '2026-11-02' },
  ...more,
})

/** The line of an action as the capability of actions brings it, in small; real records, no words of its own. */
const actionReminder = (
  planning: ReturnType<typeof openPlanning>,
  read: (record: string) => Promise<Group>,
): Reminder => ({
  now: async (item, moment) => {
    if (!item.record) return { dropped: 'record-gone' }
    const found = actionOf(item.record)
    const of = await read(found.group)
    const target = targetOf(item.owed.id)
    if (target === 'channel' && of.channel === undefined) return { dropped: 'no-channel' }
    const reader: Reader =
      target === 'channel'
        ? { channel: of.channel ?? '', audience: of.audience }
        : { party: target === 'owner' ? found.owner : (of.coordinator ?? '') }
    return {
      reader,
      weight: planning.weightOf(item, found.area, moment),
      audience: found.audience,
      ...(isOpenAction(found) ? {} : { over: 'closed' }),
      line: () => ({
        ...{ type: 'action', record: found.record, seen: 1, number: found.number, title: `Title of ${found.number}` },
        ...{ agency: found.agency, group: 'Scrutiny Group', dueOn: found.dueOn, state: found.state },
        days: moment.slice(0, 10) === found.dueOn ? 0 : moment.slice(0, 10) < found.dueOn ? 1 : -1,
        as: target ?? 'owner',
      }),
    }
  },
  next: (item, _ended, moment) => planning.nextReminder(item, moment),
})

interface Options {
  readonly directory?: Directory
  readonly group?: Partial<Group>
  readonly roster?: readonly RosterMember[]
}

/** Everything around the capability: an SQLite store, real records, a directory in memory; no Teams. */
export const world = async ({ directory = directoryOf(), group: own = {}, roster = [] }: Options = {}) => {
  const store = openSqlite(':memory:')
  const faults: unknown[] = []
  let now = instantAt('2026-11-23', '10:00')
  let elapsed = 0
  let rosters = 0
  const records = openRecords({ store, onFault: (error) => faults.push(error), wait: async () => {} })
  const common = { records, calendar, elapsed: () => elapsed, onFault: (error: unknown) => void faults.push(error) }
  const planning = openPlanning(common)
  const kept: Group = { ...group, ...own }
  await store.commit(groupRecord, [{ type: 'create', document: groupDocument(kept) }])
  const readGroup = async (record: string) => {
    const found = await records.read(groupAt(record))
    if (!found) throw new Error(`There is no ${record}.`)
    return groupOf(found)
  }
  const brought = remindersOf({
    ...common,
    ...{ store, places, resolve, planning, hostTenant: 'host' },
    directory: async () => directory,
    known: async ({ oid }) => knownAs(oid),
    worker: () => asWorker(now, 'WRKR-0000'),
    outlet: {
      roster: async () => {
        rosters += 1
        return roster
      },
    },
    clock: () => now,
    reminders: { 'action.remind': actionReminder(planning, readGroup) },
  })

  const itemOf = async (record: string, first: string, owed: Owed): Promise<Item> => {
    const found = await store.read('records', record, first)
    return {
      owed: newOwed(worker, { record, first }, owed),
      record: found && headed.parse(found.value),
    }
  }

  const put = async (one: MeetingAction) => {
    const { record, id } = actionAt(one.record)
    const document = actionDocument(one)
    const there = await store.read('records', record, id)
    await store.commit(record, [there ? { type: 'replace', document, tag: there.tag } : { type: 'create', document }])
  }

  return {
    ...{ store, records, planning, brought, faults, itemOf, readGroup },
    rosters: () => rosters,
    clock: {
      now: () => now,
      is: (day: string, time = '09:00'): Instant => {
        now = instantAt(day, time)
        elapsed += 60_000
        return now
      },
    },
    put,
    /** What one target of an action is owed, as delivery would find it. */
    item: async (one: MeetingAction, target: 'owner' | 'channel' | 'coordinator', code: string): Promise<Item> => {
      await put(one)
      const owed: Owed = {
        ...{ kind: 'message', id: `remind|${target}`, what: 'action.remind', due: now },
        occurrence: `${one.dueOn}|${code}`,
      }
      return itemOf(one.record, 'action', owed)
    },
    /** What follows an item, as it would next be found. */
    follows: async (item: Item, ended: Ended): Promise<readonly Item[]> => {
      const fold = brought.folds[item.owed.what]
      const next = fold ? await fold.after(item, ended, now) : []
      return Promise.all(next.map((owed) => itemOf(item.owed.record, item.owed.first, owed)))
    },
    place: async (item: Item) => {
      const fold = brought.folds[item.owed.what]
      if (!fold) throw new Error(`There is no fold for ${item.owed.what}.`)
      return fold.place(item, now)
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>
