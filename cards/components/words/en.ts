const names = [
  'Single points of contact',
  'Strategic group',
  'Scrutiny group',
  'Learning and good relationships',
  'Referral, and informing the CPS',
  'Decisions to take no further action',
  'Information sharing',
  'Succession',
  'Lines of communication',
  'Equality',
  'Support needs and special measures',
  'Support at court',
] as const

export const en = {
  /** The framework's twelve, in its order: 1 is the first. */
  component: (number: number): string => names[number - 1] ?? '',
}

export type ComponentWords = typeof en
