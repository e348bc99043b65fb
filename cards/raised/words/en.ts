import { englishWeekdays } from '../../dates.ts'
import { en as digest } from '../../digest/words/en.ts'
import { englishDue, englishFull } from '../../due.ts'
import type { LadderStep, Reason, UrgentGround } from '../../reasons/reasons.ts'
import { en as reasons } from '../../reasons/words/en.ts'
import type {
  ByPhone,
  RaisedAgency,
  RaisedButton,
  RaisedFacts,
  RaisedField,
  RaisedNews,
  RaisedPart,
  RaisedPause,
  RaisedState,
} from '../facts.ts'

const news: Readonly<Record<RaisedNews, string>> = {
  told: 'This is with you.',
  'due-soon': 'A reply is due soon.',
  raised: 'It is sent.',
  acknowledge: 'Somebody has it.',
  answer: 'There is an answer.',
  hand: 'Somebody else has it now.',
  pause: 'Its dates stand still for now.',
  resume: 'Its dates go on.',
  resolve: 'It is resolved. Thank you.',
  settle: 'It is settled. Thank you.',
  withdraw: 'It is withdrawn.',
  reopen: 'It is open again.',
  'more-time': 'There is more time to answer.',
  agenda: 'It is on the agenda of the group.',
  'step-up': 'It has gone on to the agency’s lead.',
  offer: 'No reply has come, and nobody further is asked without you.',
  pass: 'It is with another agency or area now. Its number stays.',
  strategic: 'The chair has put it to the strategic group.',
  report: 'Its report is below: copy it for the board.',
  remind: 'The date of the group’s meeting has passed. Please say what came of it.',
  learn: 'Thank you. Others can learn from it.',
  'answer-for': 'The answer is recorded for them.',
  'no-group': 'No such group is set up for this area yet. The coordinator can add it.',
  'place-unclear': 'I could not tell which service there. Please name another place, or choose somebody.',
  'pause-day': 'Please choose a day within the next 20 working days.',
  'to-mailbox': 'They could not be reached in Teams. A message went to their service’s mailbox.',
  unreached: 'They could not be reached, in Teams or by e-mail. Please try another way.',
  unchanged: 'Nothing has changed.',
  'changed-since': 'Somebody changed this while you had it open. Please look again; nothing was overwritten.',
}

const happened: Readonly<Record<RaisedNews, string>> = {
  told: 'told',
  'due-soon': 'reminded',
  raised: 'raised',
  acknowledge: 'acknowledged',
  answer: 'answered',
  hand: 'handed over',
  pause: 'paused',
  resume: 'goes on',
  resolve: 'resolved',
  settle: 'settled',
  withdraw: 'withdrawn',
  reopen: 'opened again',
  'more-time': 'more time given',
  agenda: 'put on an agenda',
  'step-up': 'gone on to the lead',
  offer: 'ways on offered',
  pass: 'passed on',
  strategic: 'put to the strategic group',
  report: 'reported to the board',
  remind: 'looked at again',
  learn: 'lesson noted',
  'answer-for': 'answer recorded by the coordinator',
  'no-group': 'looked at',
  'place-unclear': 'looked at',
  'pause-day': 'looked at',
  'to-mailbox': 'sent to the mailbox',
  unreached: 'not reached',
  unchanged: 'looked at',
  'changed-since': 'looked at',
}

const states: Readonly<Record<RaisedState, string>> = {
  raised: 'Sent',
  acknowledged: 'Somebody has it',
  responded: 'Answered',
  paused: 'Paused',
  'on-agenda': 'On an agenda',
  resolved: 'Resolved',
  withdrawn: 'Withdrawn',
}

const partStates: Readonly<Record<RaisedPart['state'], string>> = {
  waiting: 'asked',
  acknowledged: 'has it',
  answered: 'answered',
}

const buttons: Readonly<Record<RaisedButton, string>> = {
  choose: 'This isn’t for me',
  pausing: 'Pause',
  resume: 'Go on',
  deciding: 'Put to the strategic group',
  report: 'Report for the board',
  recording: 'Record their answer',
  acknowledge: 'I have this',
  answer: 'Answer',
  resolve: 'It is resolved',
  reopen: 'It is not resolved',
  'more-time': 'Give 5 more days',
  agenda: 'Put on the agenda',
  settle: 'It is settled',
  withdraw: 'Withdraw',
}

const dues = { acknowledge: 'Please say that you have it by', respond: 'Please answer by' } as const

const duesOfOthers = { acknowledge: 'To be taken up by', respond: 'To be answered by' } as const

const pauses: Readonly<Record<RaisedPause, string>> = {
  'awaiting-court': 'Waiting for the court',
  'awaiting-other-agency': 'Waiting for another agency',
  'person-asked': 'The person has asked to wait',
  'case-holder-away': 'Whoever holds the case is away',
}

const fieldOf: Readonly<Record<RaisedField, string>> = {
  answer: 'Your answer (at most 500 characters)',
  'answer-for': 'Their answer (at most 500 characters)',
  reopen: 'What is still missing (you may leave it blank)',
  strategic: 'What the chair decided, and why',
  learn: 'What can others learn from it? (you may leave it blank)',
}

const reached: Readonly<Record<NonNullable<RaisedPart['reached']>, string>> = {
  told: 'has been told',
  'not-yet': 'will be told',
  'by-letter': 'written to at their mailbox',
  unreached: 'could not be reached',
}

const typed: Readonly<Partial<Record<RaisedButton, (number: string) => string>>> = {
  acknowledge: (number) => `acknowledge ${number}`,
  answer: (number) => `answer ${number}: …`,
  choose: (number) => `not mine ${number}`,
  resume: (number) => `resume ${number}`,
  resolve: (number) => `resolve ${number}`,
  reopen: (number) => `not resolved ${number}`,
  'more-time': (number) => `more time ${number}`,
  agenda: (number) => `put on agenda ${number}`,
  deciding: (number) => `strategic ${number}: …`,
  report: (number) => `board report ${number}`,
  settle: (number) => `settled ${number}`,
  recording: (number) => `answer for ${number}: …`,
  withdraw: (number) => `withdraw ${number}`,
}

export const en = {
  summary: (as: RaisedFacts['as']): string =>
    as === 'receiver' ? 'Another agency asks something of yours' : 'News of something you follow',
  news: (what: RaisedNews, state?: RaisedState, as?: RaisedFacts['as']): string => {
    if (what === 'unchanged' && state === 'acknowledged') return 'Somebody has it already.'
    return what === 'acknowledge' && as === 'receiver' ? 'You have this now.' : news[what]
  },
  request: (reason: Reason) => reasons.request(reason),
  heading: (number: string) => `Request ${number}`,
  elsewhere: () => 'Somebody else has this now. Nothing is left for you to do.',
  reason: () => 'About',
  reasonOf: (reason: Reason) => reasons.reason(reason),
  ground: (ground: UrgentGround) => reasons.ground(ground),
  area: () => 'Place',
  state: () => 'State',
  stateOf: (state: RaisedState) => states[state],
  raisedBy: () => 'Asked by',
  agency: (agency: RaisedAgency) => digest.agency(agency),
  somebody: () => 'Somebody in this Teams',
  raisedOn: () => 'Sent on',
  on: (on: string) => englishFull(on),
  partState: (state: RaisedPart['state']) => partStates[state],
  nobody: () => 'nobody holds that post now',
  covers: () => 'covers for',
  due: (what: 'acknowledge' | 'respond', own: boolean): string => (own ? dues : duesOfOthers)[what],
  moment: (on: string, time: string, today: string, days: number) => `${englishDue({ on, today, days })}, ${time}`,
  what: () => 'What should happen',
  reference: () => 'Reference',
  alike: () => 'About the same reference you also have',
  byPhone: () => 'Details by telephone',
  ringOn: ({ number, days, from, to }: ByPhone) =>
    number === undefined
      ? 'no number is recorded; ask in chat'
      : `${number}; ${englishWeekdays(days)}, ${from} to ${to}`,
  answerHeading: () => 'Answer',
  dispute: () => 'Why it is not resolved',
  disputed: () => 'The agency that asked did not agree that this resolves it.',
  whose: () => 'Who might it be for?',
  next: () => 'If nobody answers, it goes next to',
  nextInLine: () => 'I don’t know: whoever is next',
  orPlace: () => 'Or another place, where it belongs',
  whyHanded: () => 'Why (you may leave it blank)',
  whyPaused: () => 'Why it waits',
  untilWhen: () => 'Until when (at most 20 working days)',
  pauseOf: (why: RaisedPause) => pauses[why],
  paused: () => 'Its dates stand still until',
  decision: () => 'The chair’s decision',
  handed: () => 'Why it was handed on',
  learned: () => 'What was learned',
  reported: () => 'The board has a report.',
  onBehalf: () => 'recorded by the coordinator',
  passOn: () => 'Hand it over',
  toPlace: () => 'Pass to that place',
  pauseIt: () => 'Pause it',
  decide: () => 'Put to the group',
  record: () => 'Record it',
  back: () => 'Back',
  keep: () => 'Keep it',
  boardReport: () => 'For the LCJB',
  boardLine: () => 'A request that the groups below the board did not settle.',
  agencies: () => 'Asked of',
  reportedOn: () => 'Reported on',
  clock: (on: string, time: string) => `It was due ${englishFull(on)}, ${time}.`,
  inPlace: (as: 'cover' | 'deputy'): string => (as === 'cover' ? 'covering' : 'as deputy'),
  reached: (how: NonNullable<RaisedPart['reached']>) => reached[how],
  step: (step: LadderStep) => reasons.step(step),
  agenda: () => 'On the agenda of',
  history: () => 'What happened',
  happened: (what: RaisedNews) => happened[what],
  button: (button: RaisedButton) => buttons[button],
  field: (field: RaisedField) => fieldOf[field],
  needed: () => 'Please write an answer first.',
  typed: (commands: string) => `Or type: ${commands}`,
  typedAs: (button: RaisedButton, number: string) => typed[button]?.(number) ?? '',
  marking: () => 'OFFICIAL-SENSITIVE',
}

export type RaisedWords = typeof en
