import { englishDue, englishFull } from '../../due.ts'

export const en = {
  summary: () => 'Meetings of your groups',
  heading: () => 'Meetings',
  none: () => 'There is no group here that you belong to.',
  planned: () => 'Next meeting',
  notPlanned: () => 'No meeting is planned',
  by: () => 'To meet again by',
  lastHeld: () => 'Last meeting',
  day: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  full: (on: string) => englishFull(on),
  how: () => 'To see an agenda, type: agenda. To plan a meeting: meeting add',
}

export type MeetingsWords = typeof en
