/** Words that point at a person, with each form that Welsh gives them at the front. */
const cueForms: readonly (readonly string[])[] = [
  ['dioddefwr', 'ddioddefwr', 'nioddefwr'],
  ['dioddefwraig', 'ddioddefwraig', 'nioddefwraig'],
  ['goroeswr', 'oroeswr', 'ngoroeswr'],
  ['goroeswraig', 'oroeswraig', 'ngoroeswraig'],
  ['achwynydd', 'hachwynydd'],
  ['cleient', 'gleient', 'nghleient', 'chleient'],
  ['tyst', 'dyst', 'nhyst', 'thyst'],
  ['diffynnydd', 'ddiffynnydd', 'niffynnydd'],
  ['unigolyn', 'hunigolyn'],
]

const formsOf = new Map(cueForms.flatMap((forms) => forms.map((form) => [form, forms])))

/** The text with its cue words in each other mutation, whether or not grammar would have it there. */
export const mutations = (text: string): readonly string[] => {
  const most = Math.max(...cueForms.map(({ length }) => length))
  const changed = Array.from({ length: most - 1 }, (_, step) =>
    text.replace(/\p{L}+/gu, (word) => {
      const forms = formsOf.get(word.toLowerCase())
      return forms?.[(forms.indexOf(word.toLowerCase()) + step + 1) % forms.length] ?? word
    }),
  )
  return [...new Set(changed)].filter((mutated) => mutated !== text)
}
