/** What standing bodies there are; each has words in both languages. */
export const groupKinds = [
  'strategic',
  'scrutiny',
  'scrutiny-panel',
  'joim',
  'rasso-joim',
  'local-improvement',
  'special-measures',
  'case-management',
  'criminal-justice-board',
  'other',
] as const

export type GroupKind = (typeof groupKinds)[number]

export type GroupKindWords = Readonly<Record<GroupKind, string>>
