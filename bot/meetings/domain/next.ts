import type { MeetingState } from './meeting.ts'

/** What may be done with a meeting, by its state. */
export const next = {
  planned: ['change', 'add-item', 'record'],
  held: ['record'],
  'not-held': ['record'],
} as const satisfies Readonly<Record<MeetingState, readonly string[]>>
