import type { ReminderFault } from '../facts.ts'

const faults: Readonly<Record<ReminderFault, string>> = {
  unread: 'Please write counts of working days, for instance: 5, 1',
  'too-many-before': 'At most four mentions before the date.',
  'too-many-after': 'At most three mentions after the date.',
  'too-far': 'Each count is between 1 and 60 working days.',
  'chair-first': 'The chair hears of it with the coordinator or after them.',
  nothing: 'With no mention at all, nobody would be reminded.',
  'day-unread': 'I could not read the day. Write, for instance: 1 December 2026',
  'day-too-soon': 'It holds for actions due from tomorrow at the earliest.',
}

export const en = {
  summary: () => 'When Liaison reminds: change',
  heading: () => 'When Liaison reminds',
  area: () => 'Area',
  fault: (fault: ReminderFault) => faults[fault],
  how: () => 'Count in working days from an action’s date. Reminders that are planned already keep their day.',
  before: () => 'Before the date, so many working days (blank: none)',
  dayLabel: () => 'On the day',
  onTheDay: () => 'Mention it on the day too',
  after: () => 'After it has passed, so many working days (at most three)',
  coordinator: () => 'The coordinator hears of it after so many working days',
  chair: () => 'The chair hears of it after so many working days',
  from: () => 'For actions that are due from this day on',
  needed: () => 'Please fill this in.',
  save: () => 'Save',
}

export type ReminderFormWords = typeof en
