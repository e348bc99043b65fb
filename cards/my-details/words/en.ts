import { englishDay, englishWeekdays } from '../../dates.ts'

export const en = {
  summary: () => 'Your details in the contact list',
  heading: () => 'Are these details right?',
  name: () => 'Name',
  email: () => 'E-mail',
  phone: () => 'Telephone',
  hours: () => 'Hours',
  hoursOf: (days: readonly number[], from: string, to: string) => `${englishWeekdays(days)}, ${from} to ${to}`,
  deputy: () => 'Deputy',
  nothing: () => 'not recorded',
  confirmed: (day: string, today: string) => `Last confirmed: ${englishDay(day, today)}`,
  neverConfirmed: () => 'Not yet confirmed',
  how: () => 'Press a button, or type “all correct” or “change spoc”.',
  allCorrect: () => 'All correct',
  change: () => 'Change',
}

export type MyDetailsWords = typeof en
