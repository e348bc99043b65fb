import { en as digest } from '../../digest/words/en.ts'
import { englishDue, englishFull } from '../../due.ts'
import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'
import type { QuestionAgency } from '../../question/facts.ts'
import { en as question } from '../../question/words/en.ts'
import type { QuestionFault } from '../facts.ts'

const faults: Readonly<Record<QuestionFault, string>> = {
  place: 'Please name one place in England or Wales.',
  agency: 'Please choose which agency is asked.',
  nobody: 'Nobody of that agency is recorded for this place.',
  which: 'Several contacts answer for this place. Please choose one.',
  yourself: 'You are that contact yourself today. Please choose another.',
  blank: 'Please write your question.',
  'too-long': 'Please ask it in at most 500 characters.',
  masked: 'Some details were taken out. Please look whether it still asks what you mean.',
  'left-out': 'I haven’t kept those words. Please ask without details of a case.',
  'day-unread': 'I could not read the date.',
  'day-past': 'Please choose a later date.',
  'day-off': 'Please choose a working day.',
  confined: 'Only a question between police and CPS can be kept to them.',
}

export const en = {
  summary: () => 'A form to ask a contact',
  heading: () => 'Ask a contact',
  hint: () => 'Have you asked the case contact? They often know first.',
  fault: (fault: QuestionFault) => faults[fault],
  found: () => 'Found',
  kind: (kind: FoundKind) => kinds.kind(kind),
  to: () => 'To',
  nobody: () => question.nobody(),
  covers: () => question.covers(),
  area: () => 'Area',
  which: () => 'Which contact',
  place: () => 'Place',
  agency: () => 'Which agency is asked',
  agencyOf: (agency: QuestionAgency) => digest.agency(agency),
  anyAgency: () => 'Any of them',
  question: () => 'Your question (at most 500 characters)',
  noDetails: () => question.noDetails(),
  replyBy: () => 'Reply by',
  proposed: () => 'The date in the form',
  due: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  told: () => 'They are told on',
  moment: (on: string, time: string) => `${englishFull(on)}, ${time}`,
  after: () => 'Nothing more happens by itself. You are told here if no answer comes.',
  confine: () => 'Only police and CPS may see this',
  send: () => 'Send',
  needed: () => 'Please fill this in.',
  typed: () => 'Or type: ask save, and below it lines such as “to: CPS Bristol”, “question: …”, “reply by: …”.',
  danger: () => 'If someone may be in danger, call 999. Nobody watches this chat.',
}

export type QuestionFormWords = typeof en
