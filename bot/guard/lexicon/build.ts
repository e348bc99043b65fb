import { ownWords } from '../rules/all.ts'
import { classId } from './classes.ts'
import { everyday as cyEveryday } from './cy/everyday.ts'
import { everyday } from './en/everyday.ts'
import { english } from './english.ts'
import { inherit } from './inherit.ts'
import { englishPhrases, entriesOf, type Table, welshPhrases } from './table.ts'
import { addPhrase, type Node, newTrie } from './trie.ts'
import { welsh } from './welsh.ts'

const addTable = (root: Node, table: Table, phrasesOf: (entry: string) => readonly (readonly string[])[]) => {
  for (const [name, words] of Object.entries(table)) {
    const id = classId(name)
    for (const entry of entriesOf(words)) for (const phrase of phrasesOf(entry)) addPhrase(root, phrase, id)
  }
}

/** Every word and phrase that the guard knows, in English and Welsh. */
export const lexicon = (): Node => {
  const root = newTrie()
  addTable(root, english, englishPhrases)
  addTable(root, { word: everyday.words }, englishPhrases)
  addTable(root, { word: everyday.nouns }, (entry) => englishPhrases(`${entry}^`))
  addTable(root, { word: everyday.verbs }, (entry) => englishPhrases(`${entry}~`))
  for (const table of welsh) addTable(root, table, welshPhrases)
  addTable(root, { word: cyEveryday.mutating }, welshPhrases)
  addTable(root, { word: cyEveryday.unchanged }, (entry) => [entry.split('_')])
  for (const [name, phrase] of ownWords) addPhrase(root, phrase, classId(`"${name}"`))
  inherit(root, root, [])
  return root
}
