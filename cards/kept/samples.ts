import type { KeptFacts } from './facts.ts'

const nothing: KeptFacts = {
  entries: [],
  accounts: [],
  joins: [],
  moreJoins: 0,
  suggestions: 0,
  lookUps: { count: 0 },
  months: {},
  whoToAsk: 'Carys Enghraifft (Partnership Coordinator)',
  today: '2026-11-23',
}

export const samples: Readonly<Record<string, KeptFacts>> = {
  'nothing-yet': nothing,
  'a-member': {
    ...nothing,
    entries: [
      {
        organisation: 'Harbour Light ISVA Service (demonstration)',
        name: 'Grace Imaginer',
        email: 'grace.imaginer@harbour-light.isva.example',
        phone: '0117 496 0301',
        hours: { days: [1, 2, 3], from: '09:30', to: '15:30' },
        posts: [
          { post: 'ISVA SPOC', as: 'holder', from: '2025-10-19' },
          { post: 'ISVA SPOC', as: 'away', from: '2026-12-21', to: '2027-01-04' },
          { post: 'ISVA Service Manager', as: 'deputy', from: '2025-10-19' },
        ],
      },
      {
        organisation: 'Avon and Somerset Partnership Office',
        name: 'Grace Imaginer',
        posts: [{ post: 'Scrutiny Group Chair', as: 'cover', from: '2026-01-05', to: '2026-12-31' }],
      },
    ],
    accounts: [
      { tenant: '0d3e0000-0000-4000-8000-000000000002', as: 'home' },
      { tenant: '0d3e0000-0000-4000-8000-000000000001', as: 'guest' },
    ],
    chatSeenOn: '2026-11-20',
    language: 'cy',
    joins: [
      { reference: 'K7M2-9QXA', organisation: 'Harbour Light ISVA Service', askedOn: '2026-02-02', state: 'linked' },
    ],
    moreJoins: 3,
    suggestions: 2,
    lookUps: { count: 148, since: '2026-02-02' },
    months: { lookUps: 72, joins: 24 },
  },
}
