import { en as components } from '../../components/words/en.ts'
import type { DigestAgency } from '../../digest/facts.ts'
import { en as digest } from '../../digest/words/en.ts'
import { englishDayNamed, englishDue, englishFull } from '../../due.ts'
import type { ActionEvent, ActionNote, ShownState } from '../facts.ts'

const notes: Readonly<Record<ActionNote, string>> = {
  added: 'The action is on record.',
  started: 'It is in progress.',
  waits: 'It waits for another agency.',
  finished: 'It is done. Thank you.',
  dropped: 'It is no longer needed.',
  reopened: 'It is open again.',
  moved: 'The date has moved.',
  handed: 'It is handed over.',
  disowned: 'Thank you. The coordinator is told that it isn’t for you.',
  later: 'You will be reminded of it',
  unchanged: 'Nothing has changed.',
  'changed-since': 'Somebody changed this while you had it open. Please look again; nothing was overwritten.',
}

const happened: Readonly<Record<ActionEvent['what'], string>> = {
  added: 'agreed',
  started: 'in progress',
  waits: 'waiting',
  finished: 'done',
  dropped: 'no longer needed',
  reopened: 'open again',
  moved: 'date moved',
  handed: 'handed over',
  disowned: 'said not to be theirs',
}

export const en = {
  summary: () => 'A meeting action',
  note: (note: ActionNote) => notes[note],
  heading: (number: number) => `Action ${number}`,
  group: () => 'Group',
  owner: () => 'Owner',
  agency: (agency: DigestAgency) => digest.agency(agency),
  due: () => 'Due',
  day: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  state: () => 'State',
  stateOf: (state: ShownState) => digest.state(state),
  waitingOn: () => 'Waiting on',
  component: () => 'Component',
  componentName: (number: number) => components.component(number),
  reason: () => 'Why the date moved',
  closing: () => 'What came of it',
  notMine: () => 'Its owner says that it isn’t for them.',
  perhaps: () => 'It might be for',
  history: () => 'What happened',
  on: (on: string) => englishFull(on),
  happened: (what: ActionEvent['what']) => happened[what],
  done: () => digest.done(),
  start: () => digest.start(),
  move: () => digest.move(),
  hand: () => digest.hand(),
  'not-mine': () => digest.notMine(),
  'remind-later': (on: string) => digest.remind(englishDayNamed(on)),
  reopen: () => 'Open again',
  typed: (number: number) =>
    `Or type: done ${number}, start ${number}, extend ${number} to friday, hand ${number} to …`,
  typedOver: (number: number) => `Or type: reopen ${number}`,
}

export type ActionWords = typeof en
