import type { ClockFacts } from './facts.ts'

export const samples: Readonly<Record<string, ClockFacts>> = {
  now: { at: '2026-11-24T10:00' },
  backwards: { refused: 'backwards' },
  unreadable: { refused: 'unreadable' },
}
