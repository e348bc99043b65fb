import type { DeliveryNoticeFacts } from './facts.ts'

export const samples: Readonly<Record<string, DeliveryNoticeFacts>> = {
  today: { on: '2026-11-23', time: '09:12', today: '2026-11-23' },
  'over-night': { on: '2026-11-22', time: '23:58', today: '2026-11-23' },
}
