import { across, within } from '../storage/declare.ts'

const everyEntry = 'Who checks the chains or exports a period reads every entry, page by page; nothing else asks this.'

/** The entries of one chain, in order: ids are made in order. */
export const entriesOfChain = within({ name: 'audit.of-chain', container: 'log', kind: 'audit', orderBy: 'id' })

/** All chains, one after the other, each in order. */
export const entriesByChain = across({
  name: 'audit.by-chain',
  container: 'log',
  kind: 'audit',
  orderBy: 'record',
  everyOfKind: everyEntry,
})

/** Up to a moment, earliest first; `placeBefore` (bot/storage/keyset.ts) says from when. */
export const entriesByTime = across({
  name: 'audit.by-time',
  container: 'log',
  kind: 'audit',
  atMost: true,
  orderBy: 'at',
  everyOfKind: everyEntry,
})

/** What one person (`tenant|object id`) asked of one sort, up to a moment: for themself, and for an admin with a reason. */
export const entriesOfOwner = across({
  name: 'audit.of-owner',
  container: 'log',
  kind: 'audit',
  equal: ['owner', 'action'],
  atMost: true,
  orderBy: 'at',
})

/** The copies of all records' events, record by record, each in order. */
export const copiesByRecord = across({
  name: 'audit.copies-by-record',
  container: 'log',
  kind: 'event',
  orderBy: 'record',
  everyOfKind: everyEntry,
})

/** The same by time. */
export const copiesByTime = across({
  name: 'audit.copies-by-time',
  container: 'log',
  kind: 'event',
  atMost: true,
  orderBy: 'at',
  everyOfKind: everyEntry,
})

/** The events where they happened, record by record, each in order. */
export const eventsByRecord = across({
  name: 'audit.events-by-record',
  kind: 'event',
  orderBy: 'record',
  everyOfKind: everyEntry,
})

/** The copies of one record's events, in order. */
export const copiesOfRecord = within({
  name: 'audit.copies-of-record',
  container: 'log',
  kind: 'event',
  orderBy: 'id',
})

/** Purges of records that were interrupted, or all that were finished. */
export const tombstones = across({
  name: 'audit.tombstones',
  kind: 'tombstone',
  equal: ['state'],
  orderBy: 'record',
  everyOfKind: 'A purge finishes what one before it began: there is rarely any.',
})

/** What the log says about a case, under one key. */
export const entriesOfCase = across({
  name: 'audit.of-case',
  container: 'log',
  kind: 'audit',
  equal: ['caseKey'],
  orderBy: 'at',
  everyOfKind: 'A disclosure officer asks for one case: an equality on an indexed field that few entries have.',
})
