const soft: readonly (readonly [string, string])[] = [
  ['ll', 'l'],
  ['rh', 'r'],
  ['ph', 'ph'],
  ['th', 'th'],
  ['ch', 'ch'],
  ['dd', 'dd'],
  ['p', 'b'],
  ['t', 'd'],
  ['c', 'g'],
  ['b', 'f'],
  ['d', 'dd'],
  ['g', ''],
  ['m', 'f'],
]
const nasal: readonly (readonly [string, string])[] = [
  ['p', 'mh'],
  ['t', 'nh'],
  ['c', 'ngh'],
  ['b', 'm'],
  ['d', 'n'],
  ['g', 'ng'],
]
const aspirate: readonly (readonly [string, string])[] = [
  ['p', 'ph'],
  ['t', 'th'],
  ['c', 'ch'],
]

const changed = (word: string, rules: readonly (readonly [string, string])[]) => {
  const rule = rules.find(([from]) => word.startsWith(from))
  return rule ? rule[1] + word.slice(rule[0].length) : word
}

const vowel = /^[aeiouwy]/

/** A Welsh word or phrase in each form that a word before it may give it. */
export const mutations = (word: string): readonly string[] => [
  ...new Set([
    word,
    changed(word, soft),
    /^(ll|rh|ph|th|ch|dd)/.test(word) ? word : changed(word, nasal),
    /^(ph|th|ch)/.test(word) ? word : changed(word, aspirate),
    vowel.test(word) ? `h${word}` : word,
  ]),
]
