const vowel = /[aeiou]/

const doubled = (verb: string) => {
  const [before = '', middle = '', last = ''] = verb.slice(-3)
  return verb.length >= 3 && vowel.test(middle) && !vowel.test(before) && /[bdfgklmnprtvz]/.test(last)
}

/** The regular forms of an English verb; where spelling leaves a choice, both. */
export const verbForms = (verb: string): readonly string[] => {
  const consonantY = verb.endsWith('y') && !vowel.test(verb.at(-2) ?? '')
  const stems = verb.endsWith('e') ? [verb.slice(0, -1)] : doubled(verb) ? [verb, verb + verb.at(-1)] : [verb]
  const past = consonantY ? [`${verb.slice(0, -1)}ied`] : stems.map((stem) => `${stem}ed`)
  return [verb, ...nounForms(verb), ...past, ...stems.map((stem) => `${stem}ing`)]
}

/** An English noun and its plural. */
export const nounForms = (noun: string): readonly string[] => {
  if (noun.endsWith('y') && !vowel.test(noun.at(-2) ?? '')) return [noun, `${noun.slice(0, -1)}ies`]
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
