import { classId } from './lexicon/classes.ts'
import { addPhrase, type Node, newTrie } from './lexicon/trie.ts'
import { normalise } from './reading/normalise.ts'
import { tokensOf } from './reading/tokens.ts'
import { nationalOf } from './recognise/phone.ts'
import type { Known } from './verdict.ts'

/** What a directory knows, ready to be asked word by word. */
export interface KnownNames {
  /** Towns, authorities, areas. */
  readonly places: Node
  /** The directory's own. */
  readonly names: Node
  /** First and last names of staff: one of them alone, without a cue, is a colleague. */
  readonly staffParts: ReadonlySet<string>
  readonly phones: ReadonlySet<string>
  readonly mailDomains: readonly string[]
}

const wordsOf = (name: string): readonly string[] => {
  const { cased, lower } = normalise(name)
  return tokensOf(cased, lower).map(({ word }) => word)
}

const addNames = (root: Node, list: readonly string[], id: number) => {
  for (const name of list) {
    const words = wordsOf(name)
    if (words.length > 0) addPhrase(root, words, id)
  }
}

const ofLists = new WeakMap<readonly string[], Node>()

/** Three thousand names, which do not change when the directory does: read once for each list of them. */
const readPlaces = (places: readonly string[]): Node => {
  const known = ofLists.get(places)
  if (known) return known
  const root = newTrie()
  addNames(root, places, classId('place'))
  ofLists.set(places, root)
  return root
}

/** Reads a directory once; asking costs a look-up or two a word however large it is. */
export const readKnown = ({ staff, organisations, mailDomains, phones, places }: Known): KnownNames => {
  const names = newTrie()
  addNames(names, organisations, classId('org'))
  const people = staff.map(wordsOf)
  for (const words of people) if (words.length > 1) addPhrase(names, words, classId('staff'))
  return {
    places: readPlaces(places),
    names,
    staffParts: new Set(people.flat().filter((word) => word.length > 1)),
    phones: new Set(phones.map((phone) => nationalOf(phone.replace(/\D/g, '')))),
    mailDomains,
  }
}
