import type { GroupKindWords } from '../types.ts'
import type { GroupTypesWords } from './en.ts'

const kinds: GroupKindWords = {
  strategic: 'Grŵp Strategol',
  scrutiny: 'Grŵp Craffu',
  'scrutiny-panel': 'Panel Craffu ar Drais Rhywiol',
  joim: 'Cyfarfod Gwella Gweithredol ar y Cyd (JOIM)',
  'rasso-joim': 'JOIM RASSO',
  'local-improvement': 'Panel Craffu a Gwella Lleol (LSIP)',
  'special-measures': 'Cyfarfod mesurau arbennig',
  'case-management': 'Panel Rheoli Achosion',
  'criminal-justice-board': 'Cyfarfod yr LCJB',
  other: 'Grŵp arall',
}

export const cy: GroupTypesWords = { kind: (kind) => kinds[kind] }
