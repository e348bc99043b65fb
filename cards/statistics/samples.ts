import { reasons } from '../reasons/reasons.ts'
import type { ShownFigures, StatisticsFacts } from './facts.ts'

const some: ShownFigures = {
  ...{ count: 12, open: 3 },
  acknowledged: { median: 150, ninetieth: 465 },
  answered: { median: 960, ninetieth: 2_430 },
}

const asked: ShownFigures = { count: 7, open: 2, answered: { median: 480, ninetieth: 1_440 } }

const inside: StatisticsFacts = {
  ...{ area: 'Avon and Somerset', from: '2026-08-26', to: '2026-11-23', today: '2026-11-23', as: 'inside' },
  escalations: {
    total: some,
    byReason: [
      { reason: 'NO_RESPONSE', ...some, count: 11 },
      { reason: 'REFERRAL', count: 1, open: 1 },
    ],
    byAgency: [
      { agencies: ['isva'], ...some, count: 4 },
      { agencies: ['cps', 'police'], ...some, count: 8 },
    ],
  },
  questions: { total: asked, byAgency: undefined },
}

const none: ShownFigures = { count: 0, open: 0 }

export const samples: Readonly<Record<string, StatisticsFacts>> = {
  inside,
  none: {
    ...inside,
    escalations: { total: none, byReason: undefined, byAgency: undefined },
    questions: { total: none, byAgency: undefined },
  },
  outside: {
    ...{ ...inside, as: 'outside', from: '2026-07-01', to: '2026-09-30' },
    escalations: {
      total: { ...some, open: 'few' },
      byReason: [
        { reason: 'NO_RESPONSE', ...some, count: 7, open: undefined },
        { reason: 'others', count: 5 },
      ],
    },
    questions: { total: { count: 'few' } },
  },
  'every-reason': {
    ...inside,
    escalations: {
      ...inside.escalations,
      byReason: reasons.map((reason) => ({ reason, ...some })),
      byAgency: (['cps', 'isva', 'partner', 'police'] as const).map((agency) => ({ agencies: [agency], ...some })),
    },
    questions: {
      total: asked,
      byAgency: (['cps', 'isva', 'partner', 'police'] as const).map((agency) => ({ agencies: [agency], ...asked })),
    },
  },
}
