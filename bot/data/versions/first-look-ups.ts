import { z } from 'zod'
import { storedEntry } from '../../audit/shapes.ts'
import { genesis, linked } from '../../records/domain/chain.ts'
import { hashOf } from '../../records/hashing.ts'
import { code, instant } from '../../records/shapes.ts'
import { everyPage, everyPartition } from '../../storage/pages.ts'
import type { Store, Stored } from '../../storage/port.ts'
import { firstLookUps, firstLookUpsOf } from '../queries.ts'

/** A look-up as 0.1.0 kept it: no chain yet, a partition a day and process. */
export const storedLookUp = z.object({
  id: z.string(),
  record: z.string().regex(/^lookups\|\d{4}-\d\d-\d\d\|/),
  kind: z.literal('look-up'),
  v: z.literal(1),
  at: instant,
  reference: z.string(),
  who: z.object({ tenantId: z.string(), oid: z.string() }),
  where: z.object({ kind: z.enum(['personal', 'group', 'channel']), conversation: z.string() }),
  how: z.enum(['said', 'pressed', 'searched', 'installed']),
  understood: z.record(code, z.union([z.string(), z.array(z.string()).readonly()])),
  answered: z.array(code).readonly(),
})

const surfaces = { said: 'message', pressed: 'button', searched: 'search', installed: 'message' } as const

/** The same as an entry of today's log, before its place in the chain: whoever looked up had no need of a part in it. */
const contentOf = (document: Stored, record: string, seq: number, previous: string) => {
  const { id, at, reference, who, where, how, understood, answered } = storedLookUp.parse(document)
  return {
    ...({ id, record, kind: 'audit', v: 1, seq, at, operation: 'consultation', action: 'directory.look-up' } as const),
    who: { ...who, role: 'anyone', agency: 'none', by: 'self' } as const,
    owner: `${who.tenantId}|${who.oid}`,
    what: { record: 'directory', entries: answered, understood },
    from: { how: surfaces[how], where: where.kind, conversation: where.conversation },
    ...({ result: 'done', justification: 'any', reference, previous } as const),
  }
}

/** `audit|<day>|<process>-0`: today's processes count their chains from one. */
const chainOf = (record: string) => `${record.replace(/^lookups/, 'audit')}-0`

const hundreds = (items: readonly Stored[]) =>
  Array.from({ length: Math.ceil(items.length / 100) }, (_, page) => items.slice(page * 100, (page + 1) * 100))

/** First all of a partition's entries, then away with what they were made of: whoever comes after an interruption makes the same. */
const takeOver = async (store: Store, record: string): Promise<number> => {
  const links: Stored[] = []
  let previous: string = genesis
  for await (const { value } of everyPage(store, firstLookUpsOf, { record })) {
    const link = linked(contentOf(value, chainOf(record), links.length + 1, previous), previous, hashOf)
    previous = link.hash
    links.push(storedEntry.parse(link))
  }
  for (const page of hundreds(links)) await store.append(chainOf(record), page)
  for (const page of hundreds(links))
    await store.erase(
      record,
      page.map(({ id }) => id),
    )
  return links.length
}

/**
 * The look-ups that 0.1.0 logged become entries of the log, so that people see their own, exports have them and retention ends
 * them. Answers how many there are, or were.
 */
export const takeOverLookUps = async (store: Store, { dryRun }: { readonly dryRun: boolean }): Promise<number> => {
  let count = 0
  for await (const { value } of everyPartition(store, firstLookUps)) {
    if (!dryRun) count += await takeOver(store, value.record)
    else for await (const _ of everyPage(store, firstLookUpsOf, { record: value.record })) count++
  }
  return count
}
