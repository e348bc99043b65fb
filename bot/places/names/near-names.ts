import MiniSearch from 'minisearch'
import QuickLRU from 'quick-lru'
import { spellingsOf } from '../reading/tokens.ts'

/** What is looked for: words that may be misspelt, and words beside them as they stand. */
export interface Sought {
  readonly misspelt: readonly string[]
  readonly beside?: readonly string[]
}

/** Finds names that are spelt something like the words given: keys, best first. What is near enough is decided elsewhere. */
export type NearNames = (sought: Sought, reach: keyof typeof reaches) => readonly string[]

interface Entry {
  readonly id: string
  readonly words: string
}

/** A name is found by each of its words, and by all of them as one. */
const wordsOf = (key: string) => (key.includes(' ') ? [key, ...spellingsOf(key)].join(' ') : key)

const build = (keys: Iterable<string>): MiniSearch<Entry> => {
  const search = new MiniSearch<Entry>({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  search.addAll([...keys].map((id) => ({ id, words: wordsOf(id) })))
  return search
}

/** A swap of two letters is two changes to MiniSearch, so it is asked for a little more than will be allowed. */
const reaches = { misspelt: { shortest: 4, fuzzy: 2 }, alike: { shortest: 3, fuzzy: 0.35 } } as const

const mostCandidates = 50

/** Searches that are remembered, in memory alone: the same two words are asked about all day, and each search takes a while. */
const mostKnown = 500

/** A word that may be misspelt says more than one beside it: "south" is in many names. */
const weightOfMisspelt = 5

/** The index is built when it is first needed: most questions are spelt right. */
export const createNearNames = (keys: () => Iterable<string>): NearNames => {
  let built: MiniSearch<Entry> | undefined
  const known = new QuickLRU<string, readonly string[]>({ maxSize: mostKnown })

  const search: NearNames = ({ misspelt, beside = [] }, reach) => {
    built ??= build(keys())
    const loose = new Set(misspelt.filter(({ length }) => length >= reaches[reach].shortest))
    return built
      .search([...new Set([...misspelt, ...beside])].join(' '), {
        fuzzy: (term) => loose.has(term) && reaches[reach].fuzzy,
        boostTerm: (term) => (loose.has(term) ? weightOfMisspelt : 1),
        prefix: false,
        combineWith: 'OR',
      })
      .slice(0, mostCandidates)
      .map(({ id }) => String(id))
  }

  return (sought, reach) => {
    const key = JSON.stringify([sought, reach])
    const found = known.get(key) ?? search(sought, reach)
    known.set(key, found)
    return found
  }
}
