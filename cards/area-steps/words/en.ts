import { englishDay } from '../../dates.ts'
import type { LadderStep } from '../../reasons/reasons.ts'
import { en as reasons } from '../../reasons/words/en.ts'
import type { StepFault, StepLength } from '../facts.ts'

const faults: Readonly<Record<StepFault, string>> = {
  'no-area': 'Please name one area that you look after.',
  'no-day': 'Please write from which day, today or later, such as: from: 4 january 2027.',
  unread: 'I can’t read this. Write it like: 1 day, 5 days, by itself',
  'no-steps': 'Please write at least one step.',
  'foreign-step': 'This step belongs to the other kind of request.',
  'out-of-order': 'The steps have to go upwards.',
  'not-positive': 'A length has to be a whole number above nothing.',
  'no-clock': 'A step without a meeting needs a length for the answer.',
  'not-after-last': 'Each step has to come after the one before.',
  'acknowledge-after-answer': 'Taking it up can’t take longer than answering.',
  'asks-past-a-press': 'No step can follow by itself after one that somebody decides.',
}

const plural = new Intl.PluralRules('en-GB')

const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`

const length = ({ days, hours, calendarDays }: StepLength): string => {
  if (hours !== undefined) return counted(hours, 'working hour', 'working hours')
  return days === undefined ? `day ${calendarDays} after it was sent` : counted(days, 'working day', 'working days')
}

export const en = {
  summary: () => 'Where requests go in an area',
  heading: () => 'Where a request goes next',
  saved: () => 'Saved. What is under way goes on as it was sent.',
  fault: (fault: StepFault) => faults[fault],
  area: () => 'Area',
  for: (who: 'everybody' | 'police-and-cps'): string =>
    who === 'everybody' ? 'Requests that all agencies see' : 'Requests between police and CPS',
  since: () => 'From',
  day: (day: string, today: string) => englishDay(day, today),
  isDefault: () => 'Local default: nothing national sets these lengths.',
  step: (step: LadderStep) => reasons.step(step),
  take: () => 'to take it up',
  answer: () => 'to answer',
  length,
  bySelf: () => 'It goes on by itself.',
  decided: () => 'Somebody decides.',
  meets: () => 'at its next meeting',
  urgent: () => 'When it can’t wait',
  typed: () =>
    'To change it, type: request steps save. Below it, one line each: area, for, from, and every step. A step is written so: “contact: 1 day, 5 days, by itself”.',
}

export type AreaStepsWords = typeof en
