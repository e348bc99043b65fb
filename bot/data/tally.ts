import { hash } from 'node:crypto'
import { z } from 'zod'
import { hashOf } from '../records/hashing.ts'
import { digest } from '../records/shapes.ts'
import { everyDocument } from '../storage/pages.ts'
import type { Container, Stored, WholeStore } from '../storage/port.ts'

export const containers = ['records', 'log'] as const satisfies readonly Container[]

/** How much of one kind lies in one container, and a hash of it all, in whatever order it is read. */
const row = z.object({
  container: z.enum(containers),
  kind: z.string(),
  documents: z.number().int(),
  hash: digest,
})

/** What two stores are compared by. `notes`: what moving them put on record itself, which differs between them. */
export const tally = z.object({
  documents: z.number().int(),
  rows: z.array(row).readonly(),
  notes: z.number().int(),
  hash: digest,
})

export type Tally = z.output<typeof tally>

const ownNote = z.looseObject({ kind: z.literal('audit'), action: z.string().startsWith('store.') })

/** What a command of this folder put on record: it is carried along, and not compared. */
export const isOwnNote = (document: Stored): boolean => ownNote.safeParse(document).success

const size = 1n << 256n

/**
 * Counts documents and adds up their hashes, one at a time. A sum does not depend on the order, which two stores need not agree
 * on; it shows what was lost or changed by accident, as the chains show what was changed on purpose.
 */
export const tallying = () => {
  const sums = new Map<string, { container: Container; kind: string; documents: number; sum: bigint }>()
  let notes = 0
  return {
    add: (container: Container, document: Stored): void => {
      if (isOwnNote(document)) {
        notes++
        return
      }
      const name = `${container} ${document.kind}`
      const here = sums.get(name) ?? { container, kind: document.kind, documents: 0, sum: 0n }
      here.documents++
      here.sum = (here.sum + BigInt(`0x${hashOf(document)}`)) % size
      sums.set(name, here)
    },
    result: (): Tally => {
      const names = [...sums.keys()].sort()
      const rows = names.flatMap((name) => {
        const { sum, ...here } = sums.get(name) ?? { sum: 0n }
        return 'kind' in here ? [{ ...here, hash: sum.toString(16).padStart(64, '0') }] : []
      })
      const documents = rows.reduce((all, row) => all + row.documents, 0)
      return { documents, rows, notes, hash: hash('sha256', JSON.stringify(rows)) }
    },
  }
}

/** Reads everything that a store has, anew. One page in memory. */
export const tallyOf = async (store: Pick<WholeStore, 'walk'>): Promise<Tally> => {
  const counted = tallying()
  for (const container of containers)
    for await (const { value } of everyDocument(store, container)) counted.add(container, value)
  return counted.result()
}

/** Where two differ, one line a kind; nothing when they hold the same. Notes may only become more. */
export const differences = (wanted: Tally, found: Tally): readonly string[] => {
  const of = ({ rows }: Tally) => new Map(rows.map((row) => [`${row.container} ${row.kind}`, row]))
  const [one, other] = [of(wanted), of(found)]
  const kinds = [...new Set([...one.keys(), ...other.keys()])].sort()
  const lines = kinds.flatMap((name) => {
    const [should, is] = [one.get(name), other.get(name)]
    if (should?.documents !== is?.documents)
      return [`${name}: ${is?.documents ?? 0} here, ${should?.documents ?? 0} expected.`]
    return should?.hash === is?.hash ? [] : [`${name}: as many as expected, but not the same.`]
  })
  const lost =
    found.notes < wanted.notes ? [`log audit: ${wanted.notes - found.notes} notes of moving are missing.`] : []
  return [...lines, ...lost]
}
