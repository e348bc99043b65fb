/** What makes a document a link: the hash of the one before, and of itself with that. */
export interface Link {
  readonly previous: string
  readonly hash: string
}

/** The hash of a document's canonical JSON. */
export type HashOf = (content: object) => string

/** What the first link of a chain follows. */
export const genesis = '0'.repeat(64)

export const linked = <Content extends object>(content: Content, previous: string, hashOf: HashOf): Content & Link => {
  const following = { ...content, previous }
  return { ...following, hash: hashOf(following) }
}

/** Whether a document is what it was when it was hashed. */
const isIntact = ({ hash, ...content }: { readonly hash: string }, hashOf: HashOf): boolean => hashOf(content) === hash

/** How far a chain was walked: how many links, and the first and last hash. */
export interface Walked {
  readonly count: number
  readonly first: string
  readonly last: string
}

export const start: Walked = { count: 0, first: genesis, last: genesis }

/** `missing`: the number is not there. `changed`: not what was hashed. `out-of-order`: does not follow the one before it. */
export type Break = { readonly number: number; readonly what: 'missing' | 'changed' | 'out-of-order' }

/** One link further, or why not. `number` is where the document says that it stands, from 1. */
export const walk = (
  walked: Walked,
  number: number,
  document: Link,
  hashOf: HashOf,
): { readonly walked: Walked } | { readonly broken: Break } => {
  const expected = walked.count + 1
  if (number > expected) return { broken: { number: expected, what: 'missing' } }
  if (number < expected) return { broken: { number, what: 'out-of-order' } }
  if (!isIntact(document, hashOf)) return { broken: { number, what: 'changed' } }
  if (document.previous !== walked.last) return { broken: { number, what: 'out-of-order' } }
  return { walked: { count: number, first: walked.count === 0 ? document.hash : walked.first, last: document.hash } }
}
