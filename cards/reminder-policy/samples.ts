import type { PolicyFacts, ReminderPolicyFacts } from './facts.ts'

const shipped: PolicyFacts = { before: [5, 1], onTheDay: true, after: [1, 6, 11], coordinator: 10, chair: 20 }

const facts: ReminderPolicyFacts = {
  area: { code: 'avon-and-somerset', name: 'Avon and Somerset' },
  today: '2026-11-23',
  now: shipped,
  isShipped: true,
  coming: [],
  mayChange: true,
  others: [],
}

const gentler: PolicyFacts = { before: [1], onTheDay: false, after: [], coordinator: 5, chair: 15 }

export const samples: Readonly<Record<string, ReminderPolicyFacts>> = {
  shipped: facts,
  'read-only': { ...facts, mayChange: false },
  saved: { ...facts, isSaved: true, coming: [{ ...gentler, from: '2026-12-01' }] },
  chosen: { ...facts, now: gentler, isShipped: false, others: [{ code: 'gwent', name: 'Gwent' }] },
}
