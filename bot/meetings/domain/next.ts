import type { MeetingState } from './meeting.ts'

/** What may be done with a meeting, by its state; whether it was held can be put right as often as it was wrong. */
export const next = {
  planned: ['change', 'add-item', 'hold', 'miss'],
  held: ['hold', 'miss'],
  'not-held': ['hold', 'miss'],
} as const satisfies Readonly<Record<MeetingState, readonly string[]>>

export type MeetingStep = (typeof next)[MeetingState][number]

/** Where a step leads; the others leave it planned. */
export const leadsTo: Readonly<Partial<Record<MeetingStep, MeetingState>>> = { hold: 'held', miss: 'not-held' }
