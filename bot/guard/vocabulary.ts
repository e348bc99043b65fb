import { lexicon } from './lexicon/build.ts'
import { english } from './lexicon/english.ts'
import { misspellingsOf } from './lexicon/misspelt.ts'
import { entriesOf } from './lexicon/table.ts'
import type { Node } from './lexicon/trie.ts'
import { likenessIn } from './names/kinds.ts'
import { loadNames } from './names/load.ts'
import type { Reading } from './names/name.ts'

/** Words, names, and what is near enough to be one misspelt. */
export interface Vocabulary {
  readonly lexicon: Node
  readonly isWord: (word: string) => boolean
  readonly isMisspeltCue: (word: string) => boolean
  readonly like: Reading['like']
}

/** A shorter word has too many neighbours: one letter from "client" is Clint. */
const shortestMisspelt = 6

const make = (): Vocabulary => {
  const words = lexicon()
  const names = loadNames()
  const isWord = (word: string) => words.next?.has(word) ?? false
  // Of thirteen thousand words, and asked of a word alone that stands in no list: made with the first of them.
  let near: ((word: string) => boolean) | undefined
  const isMisspelt = (word: string) => {
    near ??= misspellingsOf(words.next?.keys() ?? [], shortestMisspelt)
    return near(word)
  }
  const isNearCue = misspellingsOf(
    entriesOf(english.cue).filter((entry) => !entry.includes('_')),
    shortestMisspelt,
  )
  return {
    lexicon: words,
    isWord,
    isMisspeltCue: (word) => word.length >= shortestMisspelt - 1 && !names.has(word) && isNearCue(word),
    like: likenessIn(names, (word) => isWord(word) || isMisspelt(word)),
  }
}

let made: Vocabulary | undefined

/** The same for every directory; made when it is first asked for. */
export const vocabulary = (): Vocabulary => {
  made ??= make()
  return made
}
