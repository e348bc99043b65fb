import type { Name } from '../names/meaning.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { NearNames } from '../names/near-names.ts'
import type { OutsideSpan, Span } from './span.ts'
import type { Near } from './windows.ts'

/** What misspelt names are looked for with. */
export interface Speller {
  readonly index: NameIndex
  readonly near: NearNames
}

/** A message is asked a few times at most: nobody names seven places, and each asking takes time. */
export const mostTried = 6

/** Equally near names of different areas are all meant: then the person is asked. */
const merged = (names: readonly Name[]): Name | undefined => {
  const [one, ...others] = names
  if (!one || others.length === 0) return one
  const { main: _, says: __, ...asking } = one
  return { ...asking, meanings: [...new Set(names.flatMap(({ meanings }) => meanings))] }
}

export interface Respelt {
  readonly span?: Span
  readonly outside?: OutsideSpan
}

/** What is meant by the names that a window is equally near. */
export const meant = ({ index }: Speller, found: readonly Near[]): Respelt => {
  const [{ window, key } = { window: undefined, key: '' }] = found
  if (!window) return {}
  const { from, to } = window
  const names = found.flatMap((near) => index.names.get(near.key) ?? [])
  const outside = index.outside.get(key)
  // As near to a name in Scotland as to one here: neither is answered.
  if (names.length < found.length) return names.length === 0 && outside ? { outside: { from, to, outside } } : {}
  const name = merged(names)
  return name ? { span: { from, to, name, how: 'spelling' } } : {}
}
