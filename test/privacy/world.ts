import { caseKeysOf } from '../../bot/audit/case-key.ts'
import { auditLog } from '../../bot/audit/log.ts'
import { entriesByTime } from '../../bot/audit/queries.ts'
import type { StoredEntry } from '../../bot/audit/shapes.ts'
import { storedEntry } from '../../bot/audit/shapes.ts'
import type { Renderers } from '../../bot/delivery/brings.ts'
import type { FateDocument } from '../../bot/delivery/fate.ts'
import type { Directory, Person } from '../../bot/directory/domain/model.ts'
import { privacyCapability } from '../../bot/privacy/index.ts'
import type { PrivacyNeeds } from '../../bot/privacy/needs.ts'
import { askingIn, asksFor } from '../../bot/rights/ask.ts'
import type { Actor, Part } from '../../bot/rights/roles.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Fate } from '../../bot/turns/reach.ts'
import type { Turn } from '../../bot/turns/turn.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { guarded, mappedStore, stage, thing } from '../records/acting.ts'
import { needs as dispatchNeeds } from '../turns/asking.ts'
import { smallGuard } from './guard-fake.ts'

const host = 'tenant-a'
const area = 'avon-and-somerset'

const part = (role: Part['role'], areas: Part['areas'] = [area]): Part => ({
  role,
  by: 'appointment',
  agency: 'partner',
  organisation: 'office',
  areas,
})

const parts: Readonly<Record<string, readonly Part[]>> = {
  asha: [part('spoc')],
  omar: [part('spoc')],
  nesta: [part('coordinator')],
  elsewhere: [part('coordinator', ['gwent'])],
  rhian: [part('admin', 'every')],
  stranger: [],
}

const actorOf = (oid: string): Actor => ({
  tenantId: host,
  oid,
  people: oid === 'stranger' ? [] : [oid],
  parts: parts[oid] ?? [],
  seesJustice: false,
})

const person = (id: string, name: string, oids: readonly string[] = [id]): Person => ({
  id,
  organisation: 'office',
  name,
  identities: oids.map((oid) => ({ tenantId: host, oid, as: 'home' })),
})

const people: readonly Person[] = [
  person('asha', 'Asha Samplewick', ['asha', 'asha-guest']),
  person('omar', 'Omar Specimen'),
  person('omar-2', 'Omar Specimen', []),
]

const directory: Directory = {
  version: 1,
  organisations: [],
  people: new Map(people.map((one) => [one.id, one])),
  areas: new Map(),
  subscribed: [],
}

export const urn = '12AB1234567'

/** The product's own store, records, rights, log and dispatcher around the capability; only Teams and the guard are small. */
export const world = ({ asksWhy = true }: { readonly asksWhy?: boolean } = {}) => {
  const store = mappedStore()
  let now = instantOf('2026-11-23T10:00:00Z')
  let elapsed = 0
  const faults: unknown[] = []
  const updated: { readonly activity: string; readonly message: Message }[] = []
  const unreachable = new Set<string>()
  const log = auditLog({ store, instance: 'bot' })
  const { records, change } = stage(store)
  const renderers: Renderers = {
    'thing.news': async (_owed, record) =>
      record
        ? { message: (language) => ({ summary: 's', text: `news in ${language}` }), record: record.record }
        : { dropped: 'gone' },
    'thing.over': async () => ({ dropped: 'over' }),
    'thing.broken': async () => Promise.reject(new Error('broken')),
  }
  const needs: PrivacyNeeds = {
    store,
    records,
    guard: async () => smallGuard,
    directory: async () => directory,
    clock: () => now,
    elapsed: () => elapsed,
    caseKeys: caseKeysOf([`k2:${'b'.repeat(40)}`, `k1:${'a'.repeat(40)}`]),
    outlet: {
      update: async (posted, message): Promise<Fate> => {
        if (unreachable.has(posted.activity)) return { fate: 'no-route' }
        updated.push({ activity: posted.activity, message })
        return { fate: 'updated', ...posted }
      },
    },
    renderers: () => renderers,
    languageOf: async (to) => ('conversation' in to ? 'cy' : 'en'),
    referables: [
      {
        kind: 'thing',
        at: (reference) => ({ record: `thing|${reference}`, id: 'thing' }),
        subject: () => ({ areas: [area], audience: 'multi' }),
      },
    ],
    asksWhy,
    onFault: (error) => faults.push(error),
  }
  const privacy = privacyCapability(needs)
  const actor = async ({ oid }: { readonly oid: string }) => actorOf(oid)
  const { all } = dispatchNeeds({
    capabilities: [privacy.capability],
    guard: needs.guard,
    count: privacy.count,
    why: privacy.why,
    asks: asksFor({ known: actor, fresh: actor }),
    audit: {
      shown: log.note,
      refused: (turn, action, why) => log.noteRefused({ ...askingIn(turn), who: turn.who, action }, why),
    },
  })
  const dispatch = createDispatch({ ...all, words: { ...all.words, ...privacy.words, actingAs: (shown) => shown } })

  const turnOf = (oid: string, heard: Turn['heard'], language: Language): Turn => ({
    heard,
    who: { tenantId: host, oid, isPartner: false },
    where: { kind: 'personal', conversation: `chat-${oid}` },
    language,
    at: now,
    reference: 'K7M2-9QXA',
  })

  const as = (oid: string, language: Language = 'en') => {
    const answer = async (heard: Turn['heard']): Promise<Message> => {
      const reply = await dispatch(turnOf(oid, heard, language))
      if (reply.type !== 'message') throw new Error(`The answer was ${reply.type}.`)
      return reply.message
    }
    return {
      says: (text: string) => answer({ type: 'said', text, attachments: 0 }),
      presses: (verb: string, data: unknown) => answer({ type: 'pressed', verb, data, automatic: false }),
    }
  }

  /** A record with one text of somebody's in a field. */
  const written = (reference: string, author: string, field = 'note') =>
    change(
      `thing|${reference}`,
      (current) => ({
        document: current ?? thing(`thing|${reference}`),
        happened: [{ action: 'entry.change', fields: [field] }],
        texts: [{ field, text: guarded('They moved in June.') }],
      }),
      { ...actorOf(author), parts: [] },
    )

  /** A card that was sent about a record. */
  const posted = (reference: string, id: string, more: Partial<FateDocument> = {}) =>
    change(`thing|${reference}`, () => ({
      happened: [],
      beside: [
        {
          id: `fate|owed|${id}`,
          record: `thing|${reference}`,
          kind: 'fate' as const,
          v: 1 as const,
          what: 'thing.news',
          by: { tenantId: 'liaison', oid: 'worker', role: 'worker', agency: 'none', by: 'self' } as const,
          to: { person: { tenantId: host, oid: 'asha' } },
          due: now,
          at: now,
          fate: 'sent' as const,
          conversation: `c-${id}`,
          activity: id,
          ...more,
        },
      ],
    }))

  const entries = async (): Promise<readonly StoredEntry[]> => {
    const found: StoredEntry[] = []
    for await (const { value } of everyPage(store, entriesByTime, { until: '2100' }))
      found.push(storedEntry.parse(value))
    return found
  }

  return {
    ...{ as, store, records, privacy, written, posted, entries, updated, unreachable, faults, log, actorOf },
    until: (at: string) => {
      now = instantOf(at)
    },
    passes: (milliseconds: number) => {
      elapsed += milliseconds
    },
    texts: async (reference: string) => {
      const { textsIn } = await import('../../bot/records/texts.ts')
      return (await textsIn(store, `thing|${reference}`)).map(({ field }) => field)
    },
  }
}
