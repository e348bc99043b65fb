import { eventsOfRecord, textsOfRecord } from '../../records/queries.ts'
import type { Refusal } from '../../rights/refusal.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Query, Store, Stored } from '../../storage/port.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { CaseKey, CaseKeys } from '../case-key.ts'
import { urnRoot } from '../case-key.ts'
import type { AuditLog } from '../log.ts'
import { copiesOfRecord, entriesOfCase } from '../queries.ts'
import { storedEntry } from '../shapes.ts'

/** Finds the records of one kind that name a case. */
export type ByCase = Query<{ readonly caseKey: string | number }>

interface Needs {
  readonly store: Store
  readonly log: Pick<AuditLog, 'note'>
  readonly caseKeys: CaseKeys
  /** One for each kind of record that can name a case. */
  readonly holders: readonly ByCase[]
  readonly print: (text: string) => void
}

export type Found =
  | { readonly ok: true; readonly records: number; readonly entries: number }
  | { readonly ok: false; readonly why: Refusal | 'not-a-urn' | 'no-key' }

const isOfRecord = (record: string) => record.includes('|')

/** Salt is a key, not a part of what is held about anybody. */
const withoutSalt = (document: Stored): object =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'salt'))

/** Everything that Liaison holds about a case, as JSON Lines: for a disclosure officer. A disclosure itself, and on record first. */
export const recordsFor = async (
  { store, log, caseKeys, holders, print }: Needs,
  ask: AskAny,
  urn: string,
): Promise<Found> => {
  const asked = await ask('case.records', {})
  if (!asked.ok) return asked
  const keys = caseKeys.all(urn)
  const [current] = keys
  if (current === undefined) return { ok: false, why: urnRoot(urn) === undefined ? 'not-a-urn' : 'no-key' }
  await log.note(asked.permit, { record: 'audit' }, { caseKey: current })

  const show = (held: string, document: Stored) => print(`${JSON.stringify({ held, ...withoutSalt(document) })}\n`)
  const records = new Map<string, Stored | undefined>()
  const entries = await showLog(store, keys, show, records)
  for (const holder of holders)
    for (const caseKey of keys)
      for await (const { value } of everyPage(store, holder, { caseKey })) records.set(value.record, value)
  for (const [record, first] of records) await showRecord(store, record, first, show)
  return { ok: true, records: records.size, entries }
}

type Show = (held: string, document: Stored) => void

/** A record with its timeline, from the log where it was purged, and the texts that are still held. */
const showRecord = async (store: Store, record: string, first: Stored | undefined, show: Show): Promise<void> => {
  if (first) show('record', first)
  let events = 0
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) {
    show('event', value)
    events++
  }
  if (events === 0) for await (const { value } of everyPage(store, copiesOfRecord, { record })) show('event', value)
  for await (const { value } of everyPage(store, textsOfRecord, { record })) show('text', value)
}

/** What the log says of the case, and so the records that it was about. */
const showLog = async (
  store: Store,
  keys: readonly CaseKey[],
  show: Show,
  records: Map<string, Stored | undefined>,
): Promise<number> => {
  let entries = 0
  for (const caseKey of keys)
    for await (const { value } of everyPage(store, entriesOfCase, { caseKey })) {
      show('log', value)
      entries++
      const { record } = storedEntry.parse(value).what
      if (record !== undefined && isOfRecord(record)) records.set(record, undefined)
    }
  return entries
}
