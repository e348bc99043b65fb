/** What a Welsh word may begin with, and what it began with before it was mutated: nasal, soft, aspirate, and h- before a vowel. */
const undo: readonly (readonly [mutated: RegExp, origins: readonly string[]])[] = [
  [/^mh/, ['p']],
  [/^nh/, ['t']],
  [/^ngh/, ['c']],
  [/^ng(?!h)/, ['g']],
  [/^m(?!h)/, ['b']],
  [/^n(?![gh])/, ['d']],
  [/^b/, ['p']],
  [/^d(?!d)/, ['t']],
  [/^dd/, ['d']],
  [/^g/, ['c']],
  [/^f(?!f)/, ['b', 'm']],
  [/^l(?!l)/, ['ll', 'gl']],
  [/^r(?!h)/, ['rh', 'gr']],
  [/^w/, ['gw']],
  [/^ph/, ['p']],
  [/^th/, ['t']],
  [/^ch/, ['c']],
  [/^h(?=[aeiouwy])/, ['']],
  [/^(?=[aeioy])/, ['g']],
]

/** The words that a mutated Welsh word may be: "nghasnewydd" → "casnewydd"; "fangor" → "bangor", "mangor". Lower case, without accents. */
export const unmutated = (word: string): readonly string[] =>
  undo.flatMap(([mutated, origins]) =>
    mutated.test(word) ? origins.map((origin) => word.replace(mutated, origin)) : [],
  )
