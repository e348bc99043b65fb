import { z } from 'zod'
import type { Found, Stored, Versioned } from './port.ts'

/** How many documents one page of a walk has at the most. */
export const walkPage = 100

/** Behind a document, or, without `id`, behind all of a partition. */
export interface Place {
  readonly record: string
  readonly id?: string | undefined
}

const place = z.tuple([z.string(), z.string().optional()])

/** As text to hand out. */
export const placeText = ({ record, id }: Place): string =>
  Buffer.from(JSON.stringify(id === undefined ? [record] : [record, id])).toString('base64url')

/** Throws `RangeError` for what is no place of a walk. */
export const placeIn = (after: string | undefined): Place => {
  if (after === undefined) return { record: '' }
  try {
    const [record, id] = place.parse(JSON.parse(Buffer.from(after, 'base64url').toString()))
    return { record, id }
  } catch {
    throw new RangeError(`"${after}" is not a place in a walk.`)
  }
}

/** A page of documents in order; a full one may have a next. */
export const pageAfter = (items: readonly Versioned<Stored>[]): Found => {
  const last = items.length === walkPage ? items.at(-1)?.value : undefined
  return last ? { items, next: placeText(last) } : { items }
}
