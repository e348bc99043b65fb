import MiniSearch from 'minisearch'
import { joined } from '../reading/tokens.ts'

/** Finds names that are spelt something like the words given: keys, best first. What is near enough is decided elsewhere. */
export type NearNames = (terms: readonly string[], reach: 'misspelt' | 'alike') => readonly string[]

interface Entry {
  readonly id: string
  readonly words: string
}

const build = (keys: Iterable<string>): MiniSearch<Entry> => {
  const search = new MiniSearch<Entry>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  search.addAll([...keys].map((id) => ({ id, words: id.includes(' ') ? `${id} ${joined(id)}` : id })))
  return search
}

/** A swap of two letters is two changes to MiniSearch, so it is asked for a little more than will be allowed. */
const reaches = {
  misspelt: (term: string) => (term.length < 4 ? false : 2),
  alike: (term: string) => (term.length < 4 ? false : 0.35),
} as const

const mostCandidates = 40

/** The index is built when it is first needed: most questions are spelt right. */
export const createNearNames = (keys: () => Iterable<string>): NearNames => {
  let built: MiniSearch<Entry> | undefined
  return (terms, reach) => {
    built ??= build(keys())
    return built
      .search(terms.join(' '), { fuzzy: reaches[reach], prefix: false, combineWith: 'OR' })
      .slice(0, mostCandidates)
      .map(({ id }) => String(id))
  }
}
