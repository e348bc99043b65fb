import type { AgendaCode } from '../../../cards/meeting/facts.ts'
import { agendaCodes } from '../../../cards/meeting/facts.ts'
import type { GroupType } from '../../groups/domain/group.ts'

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

/** What stands on the agenda of each meeting of a type of group (reference/reasons.md 5.4): a local default. */
export const standingFor = (type: GroupType): readonly AgendaCode[] => {
  if (type === 'scrutiny') return scrutiny
  if (type === 'strategic') return strategic
  return type === 'joim' || type === 'rasso-joim' ? improvement : others
}

export const isStanding = (code: string): code is AgendaCode => agendaCodes.some((one) => one === code)
