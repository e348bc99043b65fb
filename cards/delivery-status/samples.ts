import type { AreaDelivery, DeliveryStatusFacts } from './facts.ts'

const avon: AreaDelivery = {
  area: 'Avon and Somerset',
  due: 14,
  sent: 12,
  waiting: 2,
  passed: 0,
  undelivered: 0,
  unsure: 0,
  causes: [],
  isCut: false,
}

const base: DeliveryStatusFacts = {
  today: '2026-11-23',
  areas: [avon],
  moreAreas: 0,
  checked: { time: '10:03', isWell: true },
}

export const samples: Readonly<Record<string, DeliveryStatusFacts>> = {
  'all-well': base,
  coordinator: { ...base, areas: [{ ...avon, sent: 9, passed: 1, undelivered: 2, unsure: 1 }] },
  admin: {
    ...base,
    areas: [
      {
        ...avon,
        sent: 8,
        passed: 3,
        undelivered: 3,
        causes: [
          { cause: 'not-installed', count: 2 },
          { cause: 'no-route', count: 1 },
        ],
      },
      { ...avon, area: 'Gwent', due: 1004, sent: 998, waiting: 0, isCut: true },
    ],
    moreAreas: 41,
    checked: { time: '10:03', isWell: false },
  },
  quiet: { today: '2026-11-23', areas: [{ ...avon, due: 0, sent: 0, waiting: 0 }], moreAreas: 0 },
  'area-unknown': { today: '2026-11-23', areas: [], moreAreas: 0, note: 'area-unknown' },
  'no-area': { today: '2026-11-23', areas: [], moreAreas: 0, note: 'no-area' },
}
