/** A lexicon by its words: what may follow, and which classes the phrase so far belongs to. */
export interface Node {
  next: Map<string, Node> | undefined
  classes: readonly number[] | undefined
}

export const newTrie = (): Node => ({ next: undefined, classes: undefined })

const childOf = (node: Node, word: string): Node => {
  node.next ??= new Map()
  const known = node.next.get(word)
  if (known) return known
  const child = newTrie()
  node.next.set(word, child)
  return child
}

const alone = new Map<number, readonly number[]>()

/** Most words belong to one class: those share its list. */
const only = (id: number): readonly number[] => {
  const known = alone.get(id) ?? [id]
  alone.set(id, known)
  return known
}

/** Adds a phrase, given as its words, to a class. */
export const addPhrase = (root: Node, words: readonly string[], id: number): void => {
  const node = words.reduce(childOf, root)
  if (!node.classes) node.classes = only(id)
  else if (!node.classes.includes(id)) node.classes = [...node.classes, id]
}

export interface Longest {
  readonly length: number
  readonly classes: readonly number[]
}

interface Word {
  readonly word: string
  readonly mark: string
  readonly sentence: number
}

/** Marks that end a phrase: "has left, her …" is not "left her". */
const stops = /[,:(=]/

const nothing: Longest = { length: 0, classes: [] }

/** Whether a phrase can't go on over what stands before a word. */
export const breaks = (first: Word | undefined, word: Word): boolean =>
  stops.test(word.mark) || word.sentence !== first?.sentence

/** The longest phrase that begins at a word. Looks at no more words than the longest phrase has. */
export const longestAt = (
  root: Node,
  tokens: readonly Word[],
  from: number,
  ends: (first: Word | undefined, word: Word) => boolean,
): Longest => {
  let found = nothing
  let node: Node | undefined = root
  for (let at = from; at < tokens.length; at++) {
    const word = tokens[at]
    if (!word || (at > from && ends(tokens[from], word))) break
    node = node.next?.get(word.word)
    if (!node) break
    if (node.classes) found = { length: at - from + 1, classes: node.classes }
  }
  return found
}
