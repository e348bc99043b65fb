import type { HoldsFacts } from './facts.ts'

const record = { as: 'record', shown: 'K7M2-9QXA', target: 'suggestion|K7M2-9QXA' } as const
const aCase = { as: 'case', shown: '3f9a02c4', target: `k1:${'3f9a02c4'.repeat(5)}` } as const

const none: HoldsFacts = { holds: [], more: 0, today: '2026-11-23' }

export const samples: Readonly<Record<string, HoldsFacts>> = {
  none,
  list: {
    ...none,
    holds: [
      { ...record, reason: 'complaint', since: '2026-11-02' },
      { ...aCase, since: '2026-10-12' },
    ],
    more: 3,
  },
  waiting: { ...none, waiting: { target: aCase.target, about: aCase } },
  placed: {
    ...none,
    note: { what: 'placed', about: aCase },
    holds: [{ ...aCase, reason: 'disclosure-request', since: '2026-11-23' }],
  },
  unknown: { ...none, note: { what: 'unknown' } },
}
