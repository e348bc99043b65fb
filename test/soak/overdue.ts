import { readOwed } from '../../bot/delivery/owed.ts'
import type { Stored } from '../../bot/storage/port.ts'
import type { Instant } from '../../bot/time/instant.ts'

/** What should have been done by now and was not. */
export const overdue = (documents: readonly Stored[], now: Instant) =>
  documents
    .filter(({ kind, id }) => (kind === 'message' || kind === 'timer') && id.startsWith('owed|'))
    .map((one) => readOwed(one))
    .filter(({ due }) => due < now)
