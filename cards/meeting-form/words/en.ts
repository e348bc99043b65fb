import { englishDue } from '../../due.ts'
import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'
import type { cameChoices, MeetingFault, MeetingFormKind } from '../facts.ts'

const headings: Readonly<Record<MeetingFormKind, string>> = {
  plan: 'Plan a meeting',
  change: 'Change the meeting',
  item: 'Add to the agenda',
  held: 'The meeting was held: who came?',
}

const faults: Readonly<Record<MeetingFault, string>> = {
  'group-which': 'Please choose the group.',
  'day-unread': 'I could not read the day. Please choose it.',
  'day-past': 'That day has passed. Please choose a later one.',
  'time-unread': 'I could not read the time. Write, for instance: 14:00',
  'times-backwards': 'The meeting would end before it begins.',
  panel: 'Case slots have references such as P1 and P2. Nothing of a case stands there.',
  'item-blank': 'Please write what is to be talked about.',
  'item-too-long': 'Please say it in at most 120 characters.',
  masked: 'Some details were taken out. Please look whether it still says what you mean.',
  'left-out': 'I haven’t kept those words. Say what is to be talked about, without details of a case.',
  'changed-since': 'The meeting was changed since this form was opened. Here it is as it stands now.',
  'not-yet': 'The day of the meeting has not come yet.',
}

const saves: Readonly<Record<MeetingFormKind, string>> = {
  plan: 'Save',
  change: 'Save',
  item: 'Add',
  held: 'Save',
}

const typed: Readonly<Record<MeetingFormKind, string>> = {
  plan: 'Or type: meeting save, and below it lines such as “group: …”, “on: …”, “from: 14:00”, “to: 15:30”.',
  change: 'Or type: meeting change, and below it lines such as “on: …”, “from: 14:00”.',
  item: 'Or type, for instance: agenda add how we tell each other about a new SPOC',
  held: 'Or type, for instance: attendance police, cps, isva',
}

const came: Readonly<Record<(typeof cameChoices)[number], string>> = {
  yes: 'Came',
  'sent-somebody': 'Sent somebody',
  no: 'Did not come',
}

export const en = {
  summary: () => 'A form for a meeting',
  heading: (kind: MeetingFormKind): string => headings[kind],
  fault: (fault: MeetingFault): string => faults[fault],
  found: () => 'Found',
  kind: (kind: FoundKind) => kinds.kind(kind),
  group: () => 'Group',
  day: () => 'Day',
  due: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  on: () => 'Day of the meeting',
  from: () => 'From (for instance 14:00)',
  to: () => 'To (for instance 15:30)',
  panel: () => 'References of case slots, such as P1, P2 (you may leave it blank)',
  item: () => 'What is to be talked about (at most 120 characters)',
  came: (choice: (typeof cameChoices)[number]): string => came[choice],
  needed: () => 'Please fill this in.',
  typed: (kind: MeetingFormKind): string => typed[kind],
  save: (kind: MeetingFormKind): string => saves[kind],
}

export type MeetingFormWords = typeof en
