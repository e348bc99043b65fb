import type { RetentionFacts } from './facts.ts'

const proposed: RetentionFacts = {
  state: 'proposed',
  rows: [
    { what: 'working-record', period: 24 },
    { what: 'learning-point', period: 'for-ever' },
    { what: 'audit-log', period: 72 },
    { what: 'look-up', period: 'with-the-audit-log' },
    { what: 'conversation', period: 'while-installed' },
    { what: 'draft', period: 'not-stored' },
  ],
  today: '2026-11-23',
}

const [working, ...others] = proposed.rows

export const samples: Readonly<Record<string, RetentionFacts>> = {
  proposed,
  'with-a-change': { ...proposed, change: { what: 'working-record', months: 84, from: '2027-01-04' } },
  'shorter-than-police': { ...proposed, change: { what: 'working-record', months: 12, from: '2026-12-01' } },
  confirmed: {
    ...proposed,
    state: 'confirmed',
    note: 'now-confirmed',
    rows: working ? [{ ...working, next: { period: 84, from: '2027-01-04' } }, ...others] : others,
  },
  'change-of-a-confirmed-table': {
    ...proposed,
    state: 'confirmed',
    change: { what: 'audit-log', months: 96, from: '2027-01-04' },
  },
  'day-past': { ...proposed, note: 'day-past' },
  'changed-meanwhile': { ...proposed, state: 'confirmed', note: 'changed-meanwhile' },
}
