import type { MeetingState } from './meeting.ts'

/** What may be done with a meeting, by its state. */
export const next = {
  planned: ['change', 'add-item', 'record'],
  held: ['record'],
  'not-held': ['record'],
} as const satisfies Readonly<Record<MeetingState, readonly string[]>>

export type MeetingStep = (typeof next)[MeetingState][number]

/** Whether it was held is recorded once, and put right as often as it was wrong. */
export const recordLeadsTo = ['held', 'not-held'] as const satisfies readonly MeetingState[]
