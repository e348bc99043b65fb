import { englishDay } from '../../dates.ts'
import type { KeptThing, OpenPeriod, RetentionNote } from '../facts.ts'

const things: Readonly<Record<KeptThing, string>> = {
  'working-record': 'Working record, after it is closed',
  'learning-point': 'Learning point, without its case',
  'audit-log': 'Audit log',
  'look-up': 'Look-ups',
  conversation: 'Where a person or channel is reached',
  draft: 'Text that the guard did not take',
}

const bases: Readonly<Record<KeptThing, string>> = {
  'working-record': 'Local default: the controllers decide.',
  'learning-point': 'It names no case and no person.',
  'audit-log': 'Local default, to show that processing was lawful (Data Protection Act 2018, section 62).',
  'look-up': 'They are entries of the audit log.',
  conversation: 'It is needed as long as messages are sent there.',
  draft: 'Only the category and a count are kept.',
}

const periods: Readonly<Record<OpenPeriod, string>> = {
  'with-the-audit-log': 'as long as the audit log',
  'while-installed': 'until Liaison is removed there',
  'not-stored': 'not stored at all',
  'for-ever': 'no end',
}

const notes: Readonly<Record<RetentionNote, string>> = {
  'now-confirmed': 'You have confirmed it. What is past its period may now be purged.',
  'changed-meanwhile': 'Somebody else changed it meanwhile. Please look again; nothing was overwritten.',
  'what-unread': 'I could not tell what that is about. Type “working record” or “audit log”.',
  'not-in-months': 'That does not end after months, so there is no number to change.',
  'months-unread': 'Type how many months, from 1 to 1200.',
  'day-unread': 'I could not read the day. Type, for instance: from 4 January',
  'day-past': 'That day is over. Type today or a day to come.',
}

export const en = {
  summary: () => 'How long things are kept',
  heading: () => 'How long things are kept',
  proposed: () => 'Nothing is purged until you confirm.',
  confirmed: () => 'An admin has confirmed this table.',
  note: (note: RetentionNote) => notes[note],
  what: (what: KeptThing) => things[what],
  basis: (what: KeptThing) => bases[what],
  months: (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`,
  period: (period: OpenPeriod) => periods[period],
  from: (day: string, today: string) => `From ${englishDay(day, today)}`,
  change: () => 'Not in force yet: the change that you typed',
  conflict: () => 'The conflict with police minimum periods',
  minimum: () =>
    'Police forces normally hold records for at least six years, and review them before disposal. Public protection matters are held longer.',
  ownChanges: () => 'Forces follow the national schedule with changes of their own. Ask yours before you confirm.',
  shorter: () => 'A shorter period here conflicts with that, if a working record of Liaison counts as a police record.',
  untilConfirmed: () =>
    'Nothing is purged until an admin has confirmed this table. A hold stops the purge of what it names.',
  underSix: () => 'This is shorter than six years.',
  confirmTable: () => 'Confirm this table',
  confirmBoth: () => 'Confirm the table with this change',
  confirmChange: () => 'Confirm this change',
  foresee: () => 'What would a purge remove today?',
  typed: () => 'Or type: confirm retention',
  typedChange: ({ what, months, from }: { readonly what: string; readonly months: number; readonly from: string }) =>
    `Or type: confirm retention ${what} ${months} from ${from}`,
  toChange: () => 'To change a period, type for instance: retention working record 84 from 4 January',
  typedForesee: () => 'What would go today: type “retention today”.',
  called: (what: 'working-record' | 'audit-log'): string => (what === 'audit-log' ? 'audit log' : 'working record'),
}

export type RetentionWords = typeof en
