import type { AdminsFacts } from './facts.ts'

const avon = { area: 'Avon and Somerset', admins: ['Priya Madeupson'] }
const base: AdminsFacts = {
  areas: [avon],
  moreAreas: 0,
  counts: { with: 1, without: 0 },
  configured: 1,
  choices: [],
}

const none: Omit<AdminsFacts, 'note'> = { ...base, areas: [], configured: 0 }

const choice = (label: string, area: string) => ({
  does: 'admins.appoint' as const,
  label,
  person: 'cps-south-west.omar-exampleby',
  area,
})

export const samples: Readonly<Record<string, AdminsFacts>> = {
  list: base,
  'many-areas': {
    ...base,
    areas: [avon, { area: 'Gwent', admins: [] }],
    moreAreas: 41,
    counts: { with: 40, without: 3 },
  },
  made: { ...none, note: { what: 'made', name: 'Carys Enghraifft', area: 'Avon and Somerset' } },
  last: { ...none, note: { what: 'last', name: 'Priya Madeupson', area: 'Avon and Somerset' } },
  'which-area': {
    ...none,
    note: { what: 'which-area', name: 'Omar Exampleby' },
    choices: [choice('Avon and Somerset', 'E23000036'), choice('Gloucestershire', 'E23000037')],
  },
  'nobody-so-called': { ...none, note: { what: 'nobody-so-called' } },
}
