/** The three mutations of Welsh, by the letters that a word begins with; longest first. `h` before a vowel with the third. */
const begins: readonly (readonly [start: string, soft: string, nasal: string, aspirate: string])[] = [
  ['ch', 'ch', 'ch', 'ch'],
  ['th', 'th', 'th', 'th'],
  ['ph', 'ph', 'ph', 'ph'],
  ['dd', 'dd', 'dd', 'dd'],
  ['ff', 'ff', 'ff', 'ff'],
  ['ng', 'ng', 'ng', 'ng'],
  ['ll', 'l', 'll', 'll'],
  ['rh', 'r', 'rh', 'rh'],
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm', 'b'],
  ['d', 'dd', 'n', 'd'],
  ['g', '', 'ng', 'g'],
  ['m', 'f', 'm', 'm'],
]

const startsWithVowel = /^[aeiouwy]/

/** A Welsh word and its forms in soft, nasal and aspirate mutation, and with h before a vowel. */
export const mutations = (word: string): readonly string[] => {
  if (startsWithVowel.test(word)) return [word, `h${word}`]
  const found = begins.find(([start]) => word.startsWith(start))
  if (!found) return [word]
  const rest = word.slice(found[0].length)
  return [...new Set([word, ...found.slice(1).map((start) => start + rest)])]
}
