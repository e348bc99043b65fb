import { en as components } from '../../components/words/en.ts'
import { englishDue } from '../../due.ts'
import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'
import type { ActionFault, ActionFormKind } from '../facts.ts'

const headings: Readonly<Record<ActionFormKind, string>> = {
  add: 'A new action',
  move: 'Move the date',
  hand: 'Hand the action to somebody',
  disown: 'This action isn’t for me',
  finish: 'The action is done',
  'remind-later': 'Remind me of the action',
}

const faults: Readonly<Record<ActionFault, string>> = {
  'title-blank': 'Please write what is to be done.',
  'title-too-long': 'Please say it in at most 120 characters.',
  'owner-unknown': 'I found nobody of that name. Please choose who has it.',
  'owner-which': 'Several have that name. Please choose who has it.',
  'day-unread': 'I could not read the day. Please choose it.',
  'day-impossible': 'That day is in no calendar.',
  'day-other-weekday': 'That day of the week and that date do not fall together.',
  'day-two': 'There are two days in that. Please choose one.',
  'day-past': 'That day has passed. Please choose a later one.',
  'day-today': 'That is today. Please choose a later day.',
  'group-which': 'Please choose the group.',
  component: 'A component is a number from 1 to 12.',
  masked: 'Some details were taken out. Please look whether it still says what you mean.',
  'left-out': 'I haven’t kept those words. Say what is to be done, without details of a case.',
  'too-long': 'Please say it in at most 500 characters.',
}

const notes: Readonly<Record<ActionFormKind, string>> = {
  add: '',
  move: 'Why it moves',
  hand: '',
  disown: 'Who might it be? (you may leave it blank)',
  finish: 'What came of it (you may leave it blank)',
  'remind-later': '',
}

const saves: Readonly<Record<ActionFormKind, string>> = {
  add: 'Save',
  move: 'Move the date',
  hand: 'Hand over',
  disown: 'Send',
  finish: 'Done',
  'remind-later': 'Remind me',
}

const typed: Readonly<Record<ActionFormKind, string>> = {
  add: 'Or type: action save, and below it lines such as “title: …”, “owner: …”, “due: …”.',
  move: 'Or type, for instance: extend 3 to friday because …',
  hand: 'Or type, for instance: hand 3 to Sam Example',
  disown: 'Or type, for instance: not mine 3',
  finish: 'Or type, for instance: done 3: the list was sent',
  'remind-later': 'Or type, for instance: remind me of 3 on thursday',
}

const days: Readonly<Partial<Record<ActionFormKind, string>>> = { move: 'New date', 'remind-later': 'Remind me on' }

export const en = {
  summary: () => 'A form for a meeting action',
  heading: (kind: ActionFormKind) => headings[kind],
  fault: (fault: ActionFault) => faults[fault],
  found: () => 'Found',
  kind: (kind: FoundKind) => kinds.kind(kind),
  understood: () => 'Due',
  day: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  action: () => 'Action',
  group: () => 'Group',
  title: () => 'What is to be done (at most 120 characters)',
  owner: () => 'Who has it: a person, a post or an organisation',
  due: (kind: ActionFormKind): string => days[kind] ?? 'Due on',
  component: () => 'Component of the framework, 1 to 12 (you may leave it blank)',
  componentName: (number: number) => components.component(number),
  none: () => 'None',
  note: (kind: ActionFormKind) => notes[kind],
  needed: () => 'Please fill this in.',
  typed: (kind: ActionFormKind) => typed[kind],
  save: (kind: ActionFormKind) => saves[kind],
}

export type ActionFormWords = typeof en
