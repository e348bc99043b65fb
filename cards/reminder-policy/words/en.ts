import { englishDay } from '../../dates.ts'

const list = new Intl.ListFormat('en-GB')

const days = (counts: readonly number[]) => {
  const last = counts.at(-1)
  return `${list.format(counts.map(String))} working ${counts.length === 1 && last === 1 ? 'day' : 'days'}`
}

export const en = {
  summary: () => 'When Liaison reminds',
  heading: () => 'When Liaison reminds',
  area: () => 'Area',
  saved: () => 'Saved.',
  now: () => 'Now',
  localDefault: () => 'Now (local default)',
  from: (on: string, today: string) => `For actions due from ${englishDay(on, today)}`,
  before: (counts: readonly number[]) => `Before the date: ${days(counts)}`,
  onTheDay: () => 'On the day: yes',
  notOnTheDay: () => 'On the day: no',
  after: (counts: readonly number[]) => `After it has passed: ${days(counts)}`,
  noAfter: () => 'After it has passed: no mention',
  coordinator: (count: number) => `The coordinator hears of it after: ${days([count])}`,
  chair: (count: number) => `The chair hears of it after: ${days([count])}`,
  change: () => 'Change',
  other: (name: string) => name,
  typed: (area: string) => `Or type: reminders change ${area}; before 5, 1; after 1, 6; coordinator 10; chair 20`,
}

export type ReminderPolicyWords = typeof en
