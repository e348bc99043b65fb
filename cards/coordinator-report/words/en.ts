import { englishDay } from '../../dates.ts'
import { en as digest } from '../../digest/words/en.ts'
import { englishDue } from '../../due.ts'
import type { Unreached } from '../facts.ts'

export const en = {
  summary: () => 'Your groups this week',
  heading: () => 'Your groups this week',
  since: (from: string, today: string) => `Since ${englishDay(from, today)}`,
  noGroups: () => 'There is no group here that you look after.',
  text: (groups: number, due: number, passed: number, unreached: number) =>
    [
      `${groups} ${groups === 1 ? 'group' : 'groups'}.`,
      `Due soon: ${due}.`,
      `Date passed and no longer mentioned: ${passed}.`,
      ...(unreached > 0 ? [`Could not be reached: ${unreached}.`] : []),
    ].join(' '),
  counts: (done: number, open: number) => `Done: ${done}. Still to be done: ${open}.`,
  reminders: (due: number, sent: number) => `Reminders due: ${due}. Sent: ${sent}.`,
  noChannel: () => 'No channel is linked to this group, so only people in their own chats are reminded.',
  due: () => 'Due soon',
  passed: () => 'Date passed, no longer mentioned',
  waiting: () => 'Waiting on',
  unreached: () => 'Could not be reached',
  why: (why: Unreached['why']): string => (why === 'nobody' ? 'nobody holds this now' : 'could not be delivered'),
  day: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  agency: digest.agency,
  more: digest.more,
  moreGroups: (count: number) => `and ${count} more ${count === 1 ? 'group' : 'groups'}`,
  holidays: (until: string, today: string) =>
    `The table of bank holidays ends on ${englishDay(until, today)}. After that, reminders go by weekdays alone. An admin can put in a newer one.`,
  typed: () => 'To see this at any time, type: report',
}

export type ReportWords = typeof en
