import { keyOfPerson } from '../rights/decide.ts'
import type { Permit } from '../rights/permit.ts'
import { placeBefore } from '../storage/keyset.ts'
import type { Store } from '../storage/port.ts'
import type { Instant } from '../time/instant.ts'
import { entriesOfOwner } from './queries.ts'
import type { StoredEntry } from './shapes.ts'
import { storedEntry } from './shapes.ts'

interface Period {
  readonly from: Instant
  readonly until: Instant
}

interface Page {
  readonly entries: readonly StoredEntry[]
  /** Present when there may be more: the `after` of the next page. */
  readonly next?: string
}

const pageOf = async (
  store: Store,
  owner: string,
  { from, until }: Period,
  after: string | undefined,
): Promise<Page> => {
  const args = { owner, action: 'directory.look-up', until }
  const { items, next } = await store.query(entriesOfOwner, args, { after: after ?? placeBefore(entriesOfOwner, from) })
  const entries = items.map(({ value }) => storedEntry.parse(value))
  return next === undefined ? { entries } : { entries, next }
}

/** What whoever holds the permit looked up themself in a period, up to a hundred at a time, earliest first. */
export const ownLookUps = (
  store: Store,
  permit: Permit<'audit.own-look-ups'>,
  period: Period,
  after?: string,
): Promise<Page> => pageOf(store, keyOfPerson(permit.as), period, after)

/** The same of one other person: for an admin who gave a reason. There is no such question about several people. */
export const lookUpsOf = (
  store: Store,
  _permit: Permit<'audit.look-ups-of'>,
  { person, ...period }: Period & { readonly person: { readonly tenantId: string; readonly oid: string } },
  after?: string,
): Promise<Page> => pageOf(store, keyOfPerson(person), period, after)
