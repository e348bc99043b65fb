import { en as digest } from '../../digest/words/en.ts'
import { englishDue, englishFull } from '../../due.ts'
import type { QuestionAgency, QuestionButton, QuestionCardState, QuestionFacts, QuestionNews } from '../facts.ts'

const news: Readonly<Record<QuestionNews, string>> = {
  told: 'This question is for you.',
  'due-soon': 'A reply to this is due soon.',
  asked: 'It is sent. You are told here when there is an answer.',
  answer: 'There is an answer.',
  pass: 'It has gone on to another contact.',
  'give-back': 'They say that it isn’t for them, and don’t know whose it is.',
  'more-time': 'There is more time to answer.',
  'raise-further': 'It is raised further.',
  settle: 'It is settled. Thank you.',
  withdraw: 'It is withdrawn.',
  'tell-silence': 'No answer has come by the date. Nothing more happens without you.',
  'to-mailbox': 'They could not be reached in Teams. A message went to their service’s mailbox.',
  unreached: 'They could not be reached, in Teams or by e-mail. Please try another way.',
  'answer-blank': 'Please write an answer first.',
  'answer-too-long': 'Please answer in at most 500 characters.',
  'day-unread': 'I could not read the date.',
  'day-past': 'Please choose a later date.',
  'day-off': 'Please choose a working day.',
  unchanged: 'Nothing has changed.',
}

/** What whoever is asked did themself. */
const forReceiver: Readonly<Partial<Record<QuestionNews, string>>> = {
  answer: 'Your answer is sent. Thank you.',
  'give-back': 'Whoever asked is told that it isn’t for you. Thank you.',
}

const states: Readonly<Record<QuestionCardState, string>> = {
  asked: 'Waiting for an answer',
  answered: 'Answered',
  'raised-further': 'Raised further',
  withdrawn: 'Withdrawn',
}

const buttons: Readonly<Record<QuestionButton, string>> = {
  answer: 'Answer',
  choose: 'This isn’t for me',
  pass: 'Pass it on',
  open: 'Back',
  'more-time': 'Give more time',
  'raise-further': 'Raise it further',
  settle: 'It is settled',
  withdraw: 'Withdraw',
}

export const en = {
  summary: (as: QuestionFacts['as']): string =>
    as === 'receiver' ? 'Another agency has a question for you' : 'News of a question',
  news: (what: QuestionNews, as: QuestionFacts['as']): string =>
    (as === 'receiver' ? forReceiver[what] : undefined) ?? news[what],
  heading: (as: QuestionFacts['as']): string => (as === 'receiver' ? 'A question for you' : 'A question'),
  number: () => 'Number',
  state: () => 'State',
  stateOf: (state: QuestionCardState, isSettled: boolean): string =>
    state === 'withdrawn' && isSettled ? 'Settled' : states[state],
  question: () => 'Question',
  answer: () => 'Answer',
  answeredBy: () => 'Answered by',
  askedBy: () => 'Asked by',
  somebody: () => 'Somebody in this Teams',
  agency: (agency: QuestionAgency) => digest.agency(agency),
  to: () => 'With',
  nobody: () => 'nobody holds that post now',
  covers: () => 'covers for',
  area: () => 'Area',
  askedOn: () => 'Asked on',
  on: (on: string) => englishFull(on),
  replyBy: () => 'Reply by',
  due: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  confined: () => 'Only police and CPS may see this.',
  raisedAs: () => 'Raised further as',
  thanks: () => 'Its asker says thank you: it is settled.',
  elsewhere: () => 'Somebody else has this now. You need do nothing.',
  button: (button: QuestionButton) => buttons[button],
  thankYou: () => 'Thank you, it is settled',
  yourAnswer: () => 'Your answer (at most 500 characters)',
  noDetails: () => 'Please write no names and no details of a case.',
  neededAnswer: () => 'Please write an answer first.',
  whose: () => 'Whose it may be',
  unknown: () => 'I don’t know: back to whoever asked',
  neededWhose: () => 'Please choose one.',
  newDate: () => 'New date for the reply',
  neededDate: () => 'Please choose a date.',
  typed: (number: string, button: QuestionButton): string =>
    ({
      answer: `Or type: answer ${number}: …, or: not mine ${number}`,
      choose: `Or type: not mine ${number}`,
      pass: `Or type: not mine ${number}: and the organisation`,
      open: `Or type: question ${number}`,
      'more-time': `Or type: more time ${number}: and a date, or: settled ${number}`,
      'raise-further': `Or type: raise further ${number}`,
      settle: `Or type: settled ${number}`,
      withdraw: `Or type: withdraw question ${number}`,
    })[button],
  danger: () => 'If someone may be in danger, call 999. Nobody watches this chat.',
  marking: () => 'OFFICIAL-SENSITIVE',
}

export type QuestionWords = typeof en
