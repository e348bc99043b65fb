import { classId } from './classes.ts'
import type { Node } from './trie.ts'

/** Classes that a phrase keeps of the words and shorter phrases in it: "strangled her" is danger, and still an act. */
const kept = new Set(
  'act she he sheF cue kin named holds condition treatment selfHarm strategy history'.split(' ').map(classId),
)
/** A fixed term is what it is: in "Witness Care" nobody is a witness. */
const keepsNothing = classId('fixed')

/** Adds what a phrase keeps of what begins at one of its words. */
const keepFrom = (root: Node, words: readonly string[], from: number, classes: Set<number>): void => {
  let node: Node | undefined = root
  for (let at = from; at < words.length && node; at++) {
    node = node.next?.get(words[at] ?? '')
    for (const id of node?.classes ?? []) if (kept.has(id)) classes.add(id)
  }
}

/** Lets every phrase below a node keep the classes of its parts. */
export const inherit = (root: Node, node: Node, words: readonly string[]): void => {
  for (const [word, next] of node.next ?? []) {
    // Most words begin no phrase.
    if (words.length === 0 && !next.next) continue
    const phrase = [...words, word]
    if (phrase.length > 1 && next.classes && !next.classes.includes(keepsNothing)) {
      const classes = new Set(next.classes)
      for (const from of phrase.keys()) keepFrom(root, phrase, from, classes)
      next.classes = [...classes]
    }
    inherit(root, next, phrase)
  }
}
