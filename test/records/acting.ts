import { z } from 'zod'
import type { Guarded } from '../../bot/guard/guarded.ts'
import type { Decision, Happening, Headed } from '../../bot/records/contract.ts'
import type { OpenRecords } from '../../bot/records/open.ts'
import { openRecords } from '../../bot/records/open.ts'
import type { Action } from '../../bot/rights/actions.ts'
import { decide } from '../../bot/rights/decide.ts'
import type { Actor } from '../../bot/rights/roles.ts'
import type { Subject } from '../../bot/rights/subject.ts'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOf, instantOfEpoch } from '../../bot/time/instant.ts'
import type { Ask } from '../../bot/turns/capability.ts'
import { checkedStore } from '../audit/checked-store.ts'

export const morning = instantOf('2026-11-23T09:00:00Z')

/** A coordinator of everything, who may do most things. */
export const nesta: Actor = {
  tenantId: 'tenant-a',
  oid: 'nesta',
  people: ['nesta'],
  parts: [
    { role: 'admin', by: 'first-admin', areas: 'every' },
    { role: 'coordinator', by: 'appointment', agency: 'partner', areas: 'every' },
  ],
  seesJustice: false,
}

export const stranger: Actor = { tenantId: 'tenant-a', oid: 'stranger', people: [], parts: [], seesJustice: false }

/** A store that takes what the data map says is stored, and the tests' own kind of record. */
export const mappedStore = (): Store =>
  checkedStore(openSqlite(':memory:'), [
    {
      kind: 'thing',
      store: 'records',
      what: 'A record of the tests.',
      schema: z.looseObject({ id: z.literal('thing') }),
      seenBy: 'nobody',
      kept: 'until the test is over',
      why: { id: 'names it' },
    },
  ])

let turns = 0

/** Asks for one right, as the dispatcher does. */
export const asking =
  <A extends Action>(action: A, actor: Actor = nesta, at = morning): Ask<A> =>
  async (subject) =>
    decide(actor, action, subject, {
      at,
      reference: `TURN-${++turns}`,
      surface: { how: 'message', where: 'personal', conversation: 'a:nesta' },
    })

/** A text as the guard lets it pass. */
export const guarded = (text: string) => text as Guarded

export const anywhere: Subject = { areas: ['avon-and-somerset'], organisation: 'org', own: ['tenant-a|nesta'] }

/** A record of which only its own fields matter. */
export const thing = (record: string, content: object = {}) => ({
  id: 'thing',
  record,
  kind: 'thing',
  v: 1,
  ...content,
})

export const changed: Happening = { action: 'entry.change', fields: ['title'], facts: { post: 'spoc' } }

const quick = { wait: async () => {}, onFault: (error: unknown) => Promise.reject(error) }

/** Records on a store of their own, and one change that anything can be hung on. */
export const stage = (
  store: Store = openSqlite(':memory:'),
  needs: Partial<Parameters<typeof openRecords>[0]> = {},
) => {
  const records: OpenRecords = openRecords({ store, ...quick, ...needs })
  const change = (record: string, decision: (current: Headed | undefined) => Partial<Decision>, actor = nesta) =>
    records.act(asking('suggestion.make', actor), { record, id: 'thing' }, (current) => ({
      subject: { ...anywhere, state: 'none' },
      decide: () => ({
        ok: true,
        decision: { document: current ?? thing(record), happened: [changed], ...decision(current) },
      }),
    }))
  return { store, records, change }
}

export const at = (minutes: number) => instantOfEpoch(Date.parse(morning) + minutes * 60_000)
