import type { LookUpsFacts } from './facts.ts'

const own: LookUpsFacts = {
  days: [
    {
      day: '2026-11-23',
      places: [
        { place: 'Bristol', times: 2 },
        { place: 'Caerdydd', times: 1 },
      ],
      others: 0,
    },
    { day: '2026-11-20', places: [{ place: 'Gwent', times: 1 }], others: 3 },
  ],
  total: 7,
  isCut: false,
  since: '2026-10-24',
  today: '2026-11-23',
}

export const samples: Readonly<Record<string, LookUpsFacts>> = {
  own,
  none: { ...own, days: [], total: 0 },
  'of-a-person': { ...own, of: { name: 'Alex Example', reason: 'security' }, isCut: true },
}
