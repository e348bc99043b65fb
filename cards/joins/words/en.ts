import { englishDay } from '../../dates.ts'

export const en = {
  summary: () => 'Requests to join',
  heading: () => 'Requests to join',
  none: () => 'Nothing waits for you here.',
  waiting: () => 'Waiting for somebody like you to decide',
  own: () => 'Your own requests',
  more: (count: number) => `And ${count} more.`,
  on: (day: string, today: string) => englishDay(day, today),
  open: (reference: string) => `Open ${reference}`,
  typed: () => 'Or type, for instance: show join K7M2-9QXA',
}

export type JoinsWords = typeof en
