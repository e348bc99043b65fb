import type { GroupKind, GroupKindWords } from '../types.ts'

const kinds: GroupKindWords = {
  strategic: 'Strategic Group',
  scrutiny: 'Scrutiny Group',
  'scrutiny-panel': 'Rape Scrutiny Panel',
  joim: 'Joint Operational Improvement Meeting (JOIM)',
  'rasso-joim': 'RASSO JOIM',
  'local-improvement': 'Local Scrutiny and Improvement Panel (LSIP)',
  'special-measures': 'Special measures meeting',
  'case-management': 'Case Management Panel',
  'criminal-justice-board': 'LCJB meeting',
  other: 'Other group',
}

export const en = { kind: (kind: GroupKind) => kinds[kind] }

export type GroupTypesWords = typeof en
