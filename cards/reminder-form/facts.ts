/** What can be wrong with what was filled in. */
export const reminderFaults = [
  'unread',
  'too-many-before',
  'too-many-after',
  'too-far',
  'chair-first',
  'nothing',
  'day-unread',
  'day-too-soon',
] as const

export type ReminderFault = (typeof reminderFaults)[number]

/** The form of an area's reminders, with what stands in it now. Counts are written as people write them: "5, 1". */
export interface ReminderFormFacts {
  readonly area: { readonly code: string; readonly name: string }
  readonly faults: readonly ReminderFault[]
  readonly before: string
  readonly onTheDay: boolean
  readonly after: string
  readonly coordinator: string
  readonly chair: string
  /** The first day on which it may hold: tomorrow. */
  readonly from: string
}
