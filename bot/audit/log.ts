import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import { groupAppends } from '../storage/group-commit.ts'
import type { Store } from '../storage/port.ts'
import { dayOf } from '../time/instant.ts'
import type { Shown } from '../turns/answer.ts'
import { chaining } from './chains.ts'
import type { Attempt, Entry, Extra } from './entry.ts'
import { entryOf, refusedEntryOf } from './entry.ts'

export interface AuditLog {
  /** Resolves when it is durable; rejects when nobody can tell, and then nothing may be shown. */
  readonly note: (permit: Permit, shown: Shown, extra?: Extra) => Promise<void>
  readonly noteRefused: (attempt: Attempt, why: Refusal) => Promise<void>
  /** Sends what waits. */
  readonly close: () => Promise<void>
}

interface Needs {
  readonly store: Pick<Store, 'append'>
  /** Names this process and no other: two that share a name break each other's chains. */
  readonly instance: string
}

/**
 * Every consultation and disclosure, before its answer leaves: chained per day and process, in batches of up to a hundred, one
 * on its way at a time.
 */
export const auditLog = ({ store, instance }: Needs): AuditLog => {
  const group = groupAppends(chaining(store), { inTurn: true })
  const append = (entry: Entry): Promise<void> => {
    const record = `audit|${dayOf(entry.at)}|${instance}`
    return group.append(record, { ...entry, id: 'not-yet', record })
  }
  return {
    note: (permit, shown, extra = {}) => append(entryOf(permit, shown, extra)),
    noteRefused: (attempt, why) => append(refusedEntryOf(attempt, why)),
    close: group.close,
  }
}
