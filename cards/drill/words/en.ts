import { en as digest } from '../../digest/words/en.ts'
import { englishFull } from '../../due.ts'
import type { LadderStep } from '../../reasons/reasons.ts'
import { en as reasons } from '../../reasons/words/en.ts'
import type { DrillAgency, DrillDue, DrillFault, DrillLine, DrillNote, DrillShown } from '../facts.ts'

const mark = 'Drill: nothing was sent to anybody'

const notes: Readonly<Record<DrillNote, string>> = {
  'needs-channel': 'Nothing was started. A drill is shown in a channel or a team chat: please type it there.',
  'which-area': 'Nothing was started. Please say which area, for instance: drill Avon and Somerset',
  'running-already': 'Nothing was started. A drill is running here already. To end it, type: drill stop',
  'not-for-channel': 'Nothing was started. Not everybody here is of the police or the CPS.',
}

const states: Readonly<Record<DrillShown['state'], string>> = {
  running: 'The days go by fast here, and nobody replies.',
  over: 'The drill is over.',
  stopped: 'The drill was stopped.',
}

const whats: Readonly<Record<DrillLine['what'], string>> = {
  asked: 'It would be sent to',
  'goes-on': 'Next, it would go to',
  stops: 'Nobody further would be asked by itself',
  uncounted: 'No date can be counted from here',
}

const skipped = {
  vacant: 'Passed by, nobody is there for that post',
  'same-person': 'Passed by, the same person was asked before',
} as const

const faults: Readonly<Record<DrillFault['what'], string>> = {
  vacant: 'Nobody is there for this post',
  'stood-in': 'Nobody is appointed here, and somebody stands in',
  'same-person': 'The same person holds two of the posts',
  'not-reached': 'Nobody would read it, with no chat and no mailbox',
  nobody: 'Nobody at all would be asked',
  'no-service': 'There is no entry in the directory',
  'no-coordinator': 'The area has no coordinator now.',
  'no-group': 'The area has no group that would look at it.',
  'no-meeting': 'The group that would look at it has no next meeting planned.',
  'holidays-end': 'The table of bank holidays ends too early. An admin can put in a newer one.',
}

const units: Readonly<Record<DrillDue['unit'], readonly [one: string, more: string]>> = {
  days: ['working day', 'working days'],
  hours: ['working hour', 'working hours'],
  'calendar-days': ['day', 'days'],
}

export const en = {
  mark: () => mark,
  note: (note: DrillNote) => `${mark}. ${notes[note]}`,
  state: (state: DrillShown['state']) => states[state],
  area: () => 'Area',
  for: () => 'Who it is about',
  forWhom: (whom: DrillShown['for']): string => (whom === 'everybody' ? 'All agencies' : 'Police and CPS'),
  moment: (on: string, time: string) => `${englishFull(on)}, ${time}`,
  day: (on: string) => englishFull(on),
  agency: (agency: DrillAgency) => digest.agency(agency),
  what: (what: DrillLine['what']) => whats[what],
  step: (step: LadderStep) => reasons.step(step),
  skipped: (why: 'vacant' | 'same-person'): string => skipped[why],
  due: () => 'They would have until',
  sum: (count: number, unit: DrillDue['unit'], from: string) =>
    `That is ${count} ${units[unit][count === 1 ? 0 : 1]} from ${englishFull(from)}.`,
  off: () => 'These days do not count',
  offered: () => 'Whoever asked, and the coordinator, would be offered more time, an agenda, or to settle it.',
  agenda: () => 'On the agenda of',
  unplanned: () => 'no meeting is planned',
  next: () => 'Next comes',
  shown: () => 'Shown so far',
  faults: () => 'What to put right',
  fault: (what: DrillFault['what']) => faults[what],
  noFaults: () => 'Nothing was found that needs to be put right.',
  more: (count: number) => `and ${count} more`,
  stop: () => 'Stop the drill',
  typed: () => 'Or type: drill stop',
}

export type DrillWords = typeof en
