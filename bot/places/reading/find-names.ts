import type { Name, OutsideName } from '../names/meaning.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { Place } from '../understanding.ts'
import { englishWords } from '../words/function-words.ts'
import { ordinaryWords } from '../words/ordinary-words.ts'
import { unmutated } from './mutations.ts'
import { bareAreaAt, postcodeAt } from './postcodes.ts'
import type { Found, OutsideSpan, Span } from './span.ts'
import type { Token } from './tokens.ts'

const keysAt = (tokens: readonly Token[], from: number, to: number): readonly string[] => {
  const before = tokens.slice(from, to - 1).map(({ key }) => key)
  const last = tokens[to - 1]
  const ends = last ? [last.key, ...(last.bare ? [last.bare] : [])] : []
  return ends.map((end) => [...before, end].join(' '))
}

/** The Welsh names that the words may be a mutated form of; when there are several, one name that asks. */
const mutatedName = ({ names }: NameIndex, tokens: readonly Token[], from: number, to: number): Name | undefined => {
  const first = tokens[from]
  const rest = tokens.slice(from + 1, to).map(({ key }) => key)
  const found = unmutated(first?.word ?? '')
    .map((origin) => names.get([origin, ...rest].join(' ')))
    .filter((name) => name?.welsh !== undefined)
  const [one, ...others] = found.filter((name) => name !== undefined)
  if (!one || others.length === 0) return one
  const { main: _, ...asking } = one
  return { ...asking, meanings: [...new Set([one, ...others].flatMap(({ meanings }) => meanings))] }
}

type Hit =
  | { readonly to: number; readonly name: Name; readonly how: Place['how']; readonly mutated?: true }
  | { readonly to: number; readonly outside: OutsideName }

const exactAt = (index: NameIndex, tokens: readonly Token[], from: number): Hit | undefined => {
  for (let to = Math.min(tokens.length, from + index.longest); to > from; to--) {
    for (const key of keysAt(tokens, from, to)) {
      const name = index.names.get(key) ?? index.names.get(index.joined.get(key) ?? '')
      if (name) return { to, name, how: 'exact' }
      const outside = index.outside.get(key)
      if (outside) return { to, outside }
    }
  }
  return undefined
}

/** Mutations are looked for first after these: what follows is mutated, or need not be. */
const mutating = new Set([
  'yng',
  'ym',
  'yn',
  'i',
  'o',
  'am',
  'ar',
  'at',
  'dan',
  'dros',
  'drwy',
  'gan',
  'heb',
  'hyd',
  'wrth',
  'a',
  'gyda',
  'tua',
  'na',
  'neu',
  'dy',
])

/** No English word begins like this. */
const unmistakable = /^(?:ngh|mh|nh)/u

/** In an English message a word is only taken for a mutated name after a word that mutates, and if it is no word itself. */
const mayBeMutated = (tokens: readonly Token[], at: number, welsh: boolean) => {
  const word = tokens[at]?.word ?? ''
  if (welsh || unmistakable.test(word)) return word.length >= 3
  return (
    word.length >= 4 && mutating.has(tokens[at - 1]?.word ?? '') && !ordinaryWords.has(word) && !englishWords.has(word)
  )
}

const mutatedAt = (index: NameIndex, tokens: readonly Token[], from: number, welsh: boolean): Hit | undefined => {
  if (!mayBeMutated(tokens, from, welsh)) return undefined
  for (let to = Math.min(tokens.length, from + index.longest); to > from; to--) {
    const name = mutatedName(index, tokens, from, to)
    if (name)
      return { to, name, how: 'exact', ...(mutating.has(tokens[from - 1]?.word ?? '') ? { mutated: true } : {}) }
  }
  return undefined
}

/**
 * After a word that mutates, in a Welsh message, a form that is itself a name is also what it may be a mutation of: then both
 * are meant, and the person is asked.
 */
const both = (exact: Hit | undefined, mutated: Hit | undefined): Hit | undefined => {
  if (!exact || !mutated || !('name' in exact) || !('name' in mutated)) return exact ?? mutated
  if (mutated.to !== exact.to) return mutated.to > exact.to ? mutated : exact
  const { main: _, ...asking } = exact.name
  return { ...exact, name: { ...asking, meanings: [...new Set([...exact.name.meanings, ...mutated.name.meanings])] } }
}

const hitAt = (index: NameIndex, tokens: readonly Token[], from: number, welsh: boolean): Hit | undefined => {
  const exact = exactAt(index, tokens, from)
  const mutates = welsh && mutating.has(tokens[from - 1]?.word ?? '')
  if (exact && !mutates) return exact
  return both(exact, mutatedAt(index, tokens, from, welsh))
}

/** The exact names of a message, left to right, the longest first; Welsh names in their mutated forms too. */
export const findNames = (index: NameIndex, tokens: readonly Token[], welsh: boolean): Found => {
  const spans: Span[] = []
  const outside: OutsideSpan[] = []
  let from = 0
  while (from < tokens.length) {
    const hit = postcodeAt(index, tokens, from) ?? hitAt(index, tokens, from, welsh) ?? bareAreaAt(index, tokens, from)
    if (!hit) {
      from += 1
      continue
    }
    if ('name' in hit) spans.push({ from, ...hit })
    else outside.push({ from, ...hit })
    from = hit.to
  }
  return { spans, outside }
}
