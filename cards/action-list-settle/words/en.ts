import { englishDue, englishFull } from '../../due.ts'
import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'
import type { ActionListSettleFacts, DueDay, SettleQuestion } from '../facts.ts'

const plural = new Intl.PluralRules('en-GB')
const count = (number: number, one: string, many: string) => `${number} ${plural.select(number) === 'one' ? one : many}`
const list = new Intl.ListFormat('en-GB')
const rows = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'Row' : 'Rows'} ${list.format(numbers.map(String))}`

type Notice = NonNullable<ActionListSettleFacts['notice']>

const notices: Readonly<Record<Notice, string>> = {
  changed: 'The list has changed since that card. This is how it stands now.',
  'not-understood': 'I could not read that. Please choose from what is below.',
  again: 'Something that was settled no longer holds. It is asked once more.',
  saving: 'Saving was interrupted. Please press Save again: nothing is saved twice.',
}

const titles: Readonly<Record<Extract<SettleQuestion, { about: 'title' }>['why'], string>> = {
  blank: 'what is to be done?',
  refused: 'its words were not taken. How else can it be said?',
  masked: 'some details were taken out. Is it right like this?',
  shortened: 'it had more than 120 characters. Is it right like this?',
}

const days: Readonly<Record<Extract<SettleQuestion, { about: 'due' }>['why'], (said: string | undefined) => string>> = {
  blank: () => 'when is it due?',
  unread: (said) => (said === undefined ? 'no day could be read there.' : `“${said}” is no day that I can read.`),
  impossible: (said) => (said === undefined ? 'that day is in no calendar.' : `“${said}” is in no calendar.`),
  'other-weekday': (said) =>
    said === undefined ? 'the weekday and the date differ.' : `in “${said}”, the weekday and the date differ.`,
  'two-days': (said) => (said === undefined ? 'two days stand there.' : `“${said}” names two days.`),
  past: (said) => (said === undefined ? 'that day has been already.' : `“${said}” has been already.`),
}

export const en = {
  summary: () => 'The list of actions that you pasted',
  heading: () => 'Actions from your list',
  group: () => 'Group',
  notice: (what: Notice) => notices[what],
  counts: (settled: number, open: number, leftOut: number) =>
    `Settled: ${settled}. Still open: ${open}. Left out: ${leftOut}.`,
  nothingSaved: () => 'Nothing is saved until every row is settled or left out.',
  ready: (number: number) => `Everything is settled. ${count(number, 'action', 'actions')} can be saved.`,
  nothingLeft: () => 'Every row is left out, so there is nothing to save.',
  whichGroup: () => 'Which group are these actions for?',
  whoIs: (numbers: readonly number[], said: string) => `${rows(numbers)}: who is “${said}”?`,
  whose: (numbers: readonly number[]) => `${rows(numbers)}: who is to do it?`,
  title: (row: number, why: keyof typeof titles) => `Row ${row}: ${titles[why]}`,
  due: (row: number, why: keyof typeof days, said?: string) => `Row ${row}: ${days[why](said)}`,
  whichDay: (days: readonly string[]) => ['Which day is meant?', ...days.map((day) => `- ${day}`)].join('\n'),
  found: (found: readonly FoundKind[]) => `It seems to hold: ${kinds.kinds(found)}.`,
  groupLabel: () => 'Group',
  groupFault: () => 'Choose a group first.',
  ownerLabel: () => 'Who is to do it',
  ownerFault: () => 'Choose somebody first.',
  body: (label: string) => `None of these people: ${label}`,
  dayLabel: () => 'Another day',
  titleLabel: () => 'What is to be done, in up to 120 characters',
  titleFault: () => 'Say what is to be done.',
  use: () => 'Use this',
  useDay: () => 'Use the day above',
  leaveOut: (row: number) => `Leave row ${row} out`,
  save: (number: number) => `Save ${count(number, 'action', 'actions')}`,
  drop: () => 'Drop the whole list',
  openRows: () => 'Still open',
  settledRows: () => 'Settled',
  leftOutRows: () => 'Left out',
  row: (row: number) => `Row ${row}`,
  noTitle: () => 'words still open',
  noOwner: () => 'owner still open',
  noDue: () => 'day still open',
  component: (component: number) => `component C${component}`,
  componentUnread: () => 'its component could not be read and stays blank',
  day: ({ on, days: away }: DueDay, today: string) =>
    away === undefined ? englishFull(on) : englishDue({ on, today, days: away }),
  dayAlone: (on: string) => englishFull(on),
  unreadColumns: (number: number) => `Columns that were not read: ${number}.`,
  typed: () => 'By typing: “row 3: Full Name”, “row 5: 28 February”, “row 2: leave out”, “row 2: put back”.',
  typedTitle: () => 'With other words: “row 4: title New words”.',
  typedEnd: () => 'Then “save actions” or “drop actions”. After a day without either, the list is gone.',
}

export type ActionListSettleWords = typeof en
