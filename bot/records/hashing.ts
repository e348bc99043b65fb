import { createHmac, hash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Whether plain JSON comes out canonical: no key stands after one that is greater. */
const isInOrder = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isInOrder)
  let before = ''
  for (const key of Object.keys(value)) {
    if (key < before || !isInOrder(Reflect.get(value, key))) return false
    before = key
  }
  return true
}

const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ordered)
  // Key by key: an object from `Object.fromEntries` is read three times as slowly afterwards.
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) result[key] = ordered(Reflect.get(value, key))
  return result
}

/** The same content with its keys in order: hashing it then costs a third. For what is hashed with every look-up. */
// The same keys with the same values: the type can't have changed.
export const inOrder = <Content extends object>(content: Content): Content => ordered(content) as Content

const canonical = (content: object): string | undefined =>
  isInOrder(content) ? JSON.stringify(content) : canonicalize(content)

/** SHA-256 of the canonical JSON (RFC 8785): the same for the same content, however it was written down. */
export const hashOf = (content: object): string => {
  const text = canonical(content)
  if (text === undefined) throw new TypeError('There is nothing to hash.')
  return hash('sha256', text)
}

/** Random, kept beside the text alone: without it nobody can try texts against the event. */
export const newSalt = (): string => randomBytes(32).toString('hex')

/** What proves a text, whose it is and what it is about, to whoever has the salt. */
export const macOf = (
  { field, text, author }: { readonly field: string; readonly text: string; readonly author: string },
  salt: string,
): string =>
  createHmac('sha256', salt)
    .update(JSON.stringify([field, author, text]))
    .digest('hex')

/** The shard of a due document: 0 to 63, from its record, the same for ever. */
export const shardOf = (record: string): number => Number.parseInt(hash('sha256', record).slice(0, 2), 16) % 64

/** The partition of a record that a turn makes: a turn that is delivered again names the same. */
export const recordId = (kind: string, conversation: string, activity: string): string =>
  `${kind}|${hash('sha256', JSON.stringify([conversation, activity])).slice(0, 32)}`
