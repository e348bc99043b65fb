import type { StatisticsFacts } from './facts.ts'

const times = { median: 3.5, ninetieth: 9 }

const own: StatisticsFacts = {
  ...{ area: 'Avon and Somerset', from: '2026-08-25', to: '2026-11-23', isTable: false },
  byReason: [
    { key: 'NO_RESPONSE', count: 12, open: 2, takenUp: times, answered: { median: 14.2, ninetieth: 31 } },
    { key: 'REFERRAL', count: 3, open: 0, takenUp: times, answered: times },
    { key: 'UPDATE_DUE', count: 1, open: 1 },
  ],
  byAgency: [
    { key: 'police', count: 11, open: 2, takenUp: times, answered: times },
    { key: 'cps', count: 5, open: 1, takenUp: times, answered: times },
  ],
  questions: [{ key: 'cps', count: 4, open: 0, answered: times }],
}

export const samples: Readonly<Record<string, StatisticsFacts>> = {
  own,
  table: { ...own, isTable: true },
  'from-outside': {
    ...own,
    byReason: own.byReason?.map((line) => (line.key === 'NO_RESPONSE' ? line : { key: line.key, isFew: true })),
    questions: undefined,
  },
  nothing: { ...own, byReason: [], byAgency: [], questions: [] },
}
