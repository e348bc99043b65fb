import type { JoinsFacts } from './facts.ts'

const one = {
  reference: 'K7M2-9QXA',
  organisation: 'Harbour Light ISVA Service (demonstration)',
  name: 'Grace Imaginer',
  state: 'asked',
  askedOn: '2026-11-20',
} as const

const references = ['A2B3-C4D5', 'B2B3-C4D5', 'C2B3-C4D5', 'D2B3-C4D5', 'E2B3-C4D5', 'F2B3-C4D5', 'G2B3-C4D5']

export const samples: Readonly<Record<string, JoinsFacts>> = {
  none: { waiting: [], more: 0, own: [], today: '2026-11-23' },
  some: { waiting: [one], more: 0, own: [{ ...one, state: 'linked', reference: 'B4N8-3TTY' }], today: '2026-11-23' },
  many: { waiting: references.map((reference) => ({ ...one, reference })), more: 12, own: [], today: '2026-11-23' },
}
