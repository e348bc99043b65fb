import { classId } from './classes.ts'
import type { Node } from './trie.ts'

/** Classes that a phrase keeps of the words and shorter phrases in it: "strangled her" is danger, and still an act. */
const kept = new Set(
  'act she he sheF cue kin named holds condition treatment selfHarm strategy history'.split(' ').map(classId),
)
/** A fixed term is what it is: in "Witness Care" nobody is a witness. */
const keepsNothing = classId('fixed')

/** What a phrase keeps of what begins at one of its words. */
const keptFrom = (root: Node, words: readonly string[], from: number): readonly number[] => {
  const ids: number[] = []
  let node: Node | undefined = root
  for (const word of words.slice(from)) {
    node = node?.next?.get(word)
    if (node?.classes) ids.push(...node.classes.filter((id) => kept.has(id)))
  }
  return ids
}

/** Lets every phrase below a node keep the classes of its parts. */
export const inherit = (root: Node, node: Node, words: readonly string[]): void => {
  for (const [word, next] of node.next ?? []) {
    const phrase = [...words, word]
    if (phrase.length > 1 && next.classes && !next.classes.includes(keepsNothing))
      next.classes = [...new Set([...next.classes, ...phrase.flatMap((_, from) => keptFrom(root, phrase, from))])]
    inherit(root, next, phrase)
  }
}
