/** What kinds of word the guard tells apart: one bit each. */
export const kinds = [
  'victim',
  'suspect',
  'witness',
  'pronoun',
  'kin',
  'material',
  'weakMaterial',
  'content',
  'process',
  'offence',
  'injury',
  'strategy',
  'therapy',
  'condition',
  'conviction',
  'attach',
  'occupation',
  'school',
  'work',
  'place',
  'living',
  'nameCue',
  'title',
  'rank',
  'advocate',
  'safety',
  'result',
  'adjust',
  'negation',
  'copula',
] as const

export type Kind = (typeof kinds)[number]

export const bit = Object.fromEntries(kinds.map((kind, index) => [kind, 2 ** index])) as Readonly<Record<Kind, number>>
