import { ulid } from 'ulid'
import { dayOf } from '../time/instant.ts'
import type { Turn } from '../turns/turn.ts'
import type { Append } from './lookups.ts'

/** Somebody says that directory entries are out of date: who, when, which; nothing typed. */
export const outOfDateLog =
  (append: Append, instance: string) =>
  (turn: Turn, { entries }: { readonly entries: readonly string[] }): Promise<void> => {
    const record = `out-of-date|${dayOf(turn.at)}|${instance}`
    return append(record, {
      id: ulid(),
      record,
      kind: 'out-of-date',
      v: 1,
      ...{ at: turn.at, who: { tenantId: turn.who.tenantId, oid: turn.who.oid }, entries: [...entries] },
    })
  }
