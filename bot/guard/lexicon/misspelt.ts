const longest = 20

/** A word with each of its letters left out in turn. */
const shorter = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

/**
 * Recognises words that are one letter, or one swap of two, from a word of the list: two words that near share what is left when one
 * letter is left out of each. Costs as many look-ups as the word has letters.
 */
export const misspellingsOf = (words: Iterable<string>, shortest: number): ((typed: string) => boolean) => {
  const near = new Set<string>()
  for (const word of words)
    if (word.length >= shortest) {
      near.add(word)
      for (const short of shorter(word)) near.add(short)
    }
  return (typed) =>
    typed.length >= shortest - 1 &&
    typed.length <= longest &&
    (near.has(typed) || shorter(typed).some((short) => near.has(short)))
}
