import { englishDayNamed, englishDue } from '../../due.ts'
import type { ActionLine, DigestFacts } from '../facts.ts'

const actions = (count: number) => `${count} ${count === 1 ? 'action' : 'actions'}`

const agencies: Readonly<Record<ActionLine['agency'], string>> = {
  police: 'Police',
  cps: 'CPS',
  isva: 'ISVA service',
  partner: 'Partner agency',
}

const states: Readonly<Record<ActionLine['state'], string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  waiting: 'Waiting on another agency',
  done: 'Done',
  'not-needed': 'No longer needed',
}

export const en = {
  summary: (isDueToday: boolean): string =>
    isDueToday ? 'Meeting actions, some due today' : 'Meeting actions: a reminder',
  summaryGroups: () => 'A reminder about your group',
  heading: (home: DigestFacts['home']): string =>
    home === 'own' ? 'A reminder for you' : 'Meeting actions: a reminder',
  counts: (total: number, dueToday: number, passed: number) =>
    [
      `${actions(total)}${dueToday > 0 ? `: ${dueToday} due today` : ''}.`,
      ...(passed > 0 ? [`Date passed: ${passed}.`] : []),
    ].join(' '),
  allOver: () => 'Nothing is left to do here.',
  others: (count: number) => `About your groups: ${count}.`,
  due: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  agency: (agency: ActionLine['agency']) => agencies[agency],
  state: (state: ActionLine['state']) => states[state],
  owner: () => 'Owner',
  covers: () => 'You cover for',
  away: () => 'You are away. Reminded instead',
  asCoordinator: () => 'For you as coordinator',
  asChair: () => 'For you as chair',
  handed: () => 'Handed to you',
  disowned: () => 'Its owner says that it isn’t for them',
  meetingDue: () => 'The next meeting is due by then',
  planned: () => 'Planned for',
  lastHeld: () => 'Last held on',
  'terms-review': () => 'The terms of reference are to be looked at again',
  'chair-changes': () => 'The chair changes',
  noDate: () => 'About a channel',
  withheld: () =>
    'The reminder was not posted: not everybody in the linked channel may read it. To see who is there, type: check',
  unreached: () => 'The reminder could not be posted in the linked channel. You can link another one.',
  more: (count: number) => `and ${count} more`,
  which: () => 'Which action?',
  whichFault: () => 'Please choose an action.',
  done: () => 'Done',
  start: () => 'In progress',
  move: () => 'Move the date',
  hand: () => 'Hand to',
  notMine: () => 'This isn’t for me',
  remind: (on: string) => `Remind me ${on}`,
  day: (on: string) => englishDayNamed(on),
  typed: (number: number) => `Or type, for instance: done ${number}`,
}

export type DigestWords = typeof en
