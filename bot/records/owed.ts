import type { ActedAs, Permit } from '../rights/permit.ts'
import type { Change, Store, Stored, Versioned } from '../storage/port.ts'
import { concernsOf } from './concerns.ts'
import type { Decision, Owed } from './contract.ts'
import { numberOf } from './events.ts'
import { shardOf } from './hashing.ts'
import type { StoredEvent, StoredOwed } from './shapes.ts'
import { storedOwed } from './shapes.ts'

const owedId = (id: string) => `owed|${id}`

/** What is owed as it is stored; `by`: whoever owes it. */
export const newOwed = (
  by: ActedAs,
  { record, first, area, audience }: Pick<StoredOwed, 'record' | 'first' | 'area' | 'audience'>,
  { kind, id, what, due, to, occurrence }: Owed,
): StoredOwed => ({
  id: owedId(id),
  record,
  first,
  kind,
  v: 1,
  what,
  due,
  shard: shardOf(record),
  ...(to ? { to } : {}),
  ...(occurrence ? { occurrence } : {}),
  ...(area ? { area } : {}),
  ...(audience ? { audience } : {}),
  by,
  state: 'waiting',
})

/**
 * What was said stays: its fate is on record, and it is not owed a second time. A timer has none: whoever has claimed it finds
 * that its record no longer asks for anything, or is the one who makes this very commit.
 */
const mayGo = (owed: Stored): boolean => {
  const { kind, state } = storedOwed.parse(owed)
  return kind === 'timer' || state === 'waiting'
}

const changeOf = (there: Versioned<Stored> | undefined, document: StoredOwed | undefined, isCancelled: boolean) => {
  if (!there) return document ? ({ type: 'create', document } as const) : undefined
  if (!isCancelled || !mayGo(there.value)) return undefined
  const { tag } = there
  return document
    ? ({ type: 'replace', document, tag } as const)
    : ({ type: 'delete', id: there.value.id, tag } as const)
}

/** What is owed from now on, and what no longer is. An id that was ever owed is not owed twice; cancelled and owed anew, it is put off. */
export const owedChanges = async (
  store: Store,
  permit: Permit,
  record: string,
  { document, owed = [], cancelled = [] }: Pick<Decision, 'document' | 'owed' | 'cancelled'>,
): Promise<readonly Change[]> => {
  const wanted = new Map(
    owed.map((one) => [one.id, newOwed(permit.as, { record, first: document.id, ...concernsOf(document) }, one)]),
  )
  const ids = [...new Set([...wanted.keys(), ...cancelled])]
  const there = await Promise.all(ids.map((id) => store.read('records', record, owedId(id))))
  return ids.flatMap((id, position) => changeOf(there[position], wanted.get(id), cancelled.includes(id)) ?? [])
}

/** The copy of these events in the log, owed in their own commit. */
export const copyOwed = (permit: Permit, record: string, events: readonly StoredEvent[]): readonly Change[] => {
  const [first, last] = [events.at(0), events.at(-1)]
  if (!first || !last) return []
  const from = numberOf(first.id)
  const id = `audit|${first.id.slice('event|'.length)}`
  const copy: Owed = { kind: 'message', id, what: 'audit', due: permit.at }
  const document = newOwed(permit.as, { record, first: first.first }, copy)
  const copying: StoredOwed = { ...document, events: { from, to: numberOf(last.id) } }
  return [{ type: 'create', document: copying }]
}
