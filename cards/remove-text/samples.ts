import type { RemoveTextFacts } from './facts.ts'

const reference = 'K7M2-9QXA'

export const samples: Readonly<Record<string, RemoveTextFacts>> = {
  confirm: { step: 'confirm', reference, count: 1 },
  'confirm-several': { step: 'confirm', reference, field: 'note', count: 2 },
  held: { step: 'held', reference, isAdmin: false },
  'held-for-an-admin': { step: 'held', reference, isAdmin: true, reason: 'legal-claim' },
  removed: { step: 'removed', reference, changed: 2, notChanged: [], more: 0, today: '2026-11-23' },
  'not-everywhere': {
    step: 'removed',
    reference,
    changed: 1,
    notChanged: [
      { in: 'chat', name: 'Alex Example', sentOn: '2026-11-20' },
      { in: 'channel', sentOn: '2026-11-19' },
    ],
    more: 4,
    today: '2026-11-23',
  },
}
