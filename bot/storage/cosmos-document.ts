import { z } from 'zod'
import type { Stored, Versioned } from './port.ts'

const shape = z.looseObject({
  id: z.string(),
  record: z.string(),
  kind: z.string(),
  v: z.number(),
  _etag: z.string(),
  _commit: z.string().optional(),
})

/** As it is stored: with the mark of the commit that wrote it, by which a commit whose answer was lost knows its work. */
export const marked = (document: Stored, commit: string) => ({ ...document, _commit: commit })

export const markOf = (raw: unknown): string | undefined => shape.parse(raw)._commit

/** As it was given: nothing of the adapter's or of Cosmos DB's own (`_etag`, `_ts`, ...) leaves here. */
export const versioned = (raw: unknown): Versioned<Stored> => {
  const { _etag: tag, id, record, kind, v, ...rest } = shape.parse(raw)
  const own = Object.entries(rest).filter(([name]) => !name.startsWith('_'))
  return { value: { id, record, kind, v, ...Object.fromEntries(own) }, tag }
}
