import type { GroupType } from '../../groups/domain/group.ts'

/** What stands on the agenda of each meeting of a group (reference/reasons.md 5.4): codes, whose words are the cards'. */
export const standingItems = [
  'welcome',
  'actions',
  'contacts',
  'escalations',
  'informing-cps',
  'no-further-action',
  'information-sharing',
  'handover',
  'routes',
  'equality',
  'special-measures',
  'learning',
  'to-strategic',
  'from-scrutiny',
  'assurance',
  'capacity',
  'succession',
  'protocol',
  'boards',
  'to-board',
  'review-days',
  'non-responses',
  'third-party-material',
  'action-plans',
  'disclosure',
  'file-quality',
  'good-practice',
  'reflective-practice',
  'next-date',
] as const

export type StandingItem = (typeof standingItems)[number]

const scrutiny = [
  ...(['welcome', 'actions', 'contacts', 'escalations', 'informing-cps', 'no-further-action'] as const),
  ...(['information-sharing', 'handover', 'routes', 'equality', 'special-measures', 'learning'] as const),
  ...(['to-strategic', 'next-date'] as const),
] as const

const strategic = [
  ...(['actions', 'from-scrutiny', 'assurance', 'capacity', 'succession', 'protocol', 'boards'] as const),
  ...(['to-board', 'next-date'] as const),
] as const

const improvement = [
  ...(['actions', 'review-days', 'non-responses', 'third-party-material', 'action-plans', 'disclosure'] as const),
  ...(['file-quality', 'good-practice', 'reflective-practice', 'next-date'] as const),
] as const

const others = ['welcome', 'actions', 'learning', 'next-date'] as const

/** The standing items of a group's type: a local default. */
export const standingFor = (type: GroupType): readonly StandingItem[] => {
  if (type === 'scrutiny') return scrutiny
  if (type === 'strategic') return strategic
  return type === 'joim' || type === 'rasso-joim' ? improvement : others
}

export const isStanding = (code: string): code is StandingItem => standingItems.some((one) => one === code)
