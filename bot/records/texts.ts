import { ulid } from 'ulid'
import type { Guarded } from '../guard/guarded.ts'
import { readBackFromStore } from '../guard/guarded.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store } from '../storage/port.ts'
import type { FreeText } from './contract.ts'
import { macOf, newSalt } from './hashing.ts'
import { textsOfRecord } from './queries.ts'
import { storedText } from './shapes.ts'

/** A free text as it is stored, and what its event says of it. */
export const newText = (
  { record, number, author }: { readonly record: string; readonly number: number; readonly author: string },
  { field, text }: FreeText,
) => {
  // By the number of its event first: clocks of two instances, or one millisecond, would not tell which text is the later.
  const id = `text|${String(number).padStart(6, '0')}|${ulid()}`
  const salt = newSalt()
  const document = { id, record, kind: 'text' as const, v: 1 as const, field, text, salt, author }
  return { document, seen: { field, id, mac: macOf({ field, text, author }, salt) } }
}

/** The texts of a record that are still there, earliest first, with the tag that erasing needs. */
export const textsIn = async (store: Store, record: string) => {
  const found = []
  for await (const { value, tag } of everyPage(store, textsOfRecord, { record }))
    found.push({ ...storedText.parse(value), tag })
  return found
}

/** The latest text of each field. */
export const latestTexts = async (store: Store, record: string): Promise<Readonly<Record<string, Guarded>>> =>
  Object.fromEntries((await textsIn(store, record)).map(({ field, text }) => [field, readBackFromStore(text)]))
