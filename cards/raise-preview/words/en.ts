import { en as digest } from '../../digest/words/en.ts'
import { englishDue, englishFull } from '../../due.ts'
import type { ByPhone, RaisedAgency } from '../../raised/facts.ts'
import { en as raised } from '../../raised/words/en.ts'
import type { LadderStep, Reason, UrgentGround } from '../../reasons/reasons.ts'
import { en as reasons } from '../../reasons/words/en.ts'
import type { RaisePreviewFacts } from '../facts.ts'

type Unit = NonNullable<RaisePreviewFacts['due']>['unit']

const units = (count: number, unit: Unit) => {
  const [kind, things] = unit === 'calendar' ? ['calendar', 'days'] : ['working', unit]
  return `${count} ${kind} ${count === 1 ? things.slice(0, -1) : things}`
}

const warnings: Readonly<Record<NonNullable<RaisePreviewFacts['warning']>, string>> = {
  'unknown-code': 'No force has the number with which this URN begins. Please look at it again.',
  'other-area': 'This URN begins with the number of another force. Please look at it again.',
}

const seen: Readonly<Record<RaisePreviewFacts['seenBy'], string>> = {
  everybody: 'You, whoever is asked, and those who look after the area can see it.',
  'police-and-cps': 'You, whoever is asked, and police and CPS who look after the area can see it.',
  two: 'You and that person alone can see it. For all others it is not there, and nothing goes to a mailbox.',
}

const languages: Readonly<Record<RaisePreviewFacts['parts'][number]['language'], string>> = {
  en: 'in English',
  cy: 'in Welsh',
  both: 'in Welsh and English',
}

export const en = {
  summary: () => 'Please look before you send',
  heading: () => 'Before you send it',
  notYet: (on: string, time: string) => `Nobody is told before ${englishFull(on)}, ${time}.`,
  now: () => 'If someone may be in danger, call 999 now. For what cannot wait, ring a duty line.',
  alike: () => 'There is already one about this reference',
  stillSend: () => 'Type its number to open it, or send this one too.',
  caseContact: () => 'You have not asked the case contact yet. They often know first; you can still send this.',
  reads: (language: RaisePreviewFacts['parts'][number]['language']) => languages[language],
  dutyLine: () => 'You can ring now',
  goesTo: () => 'It goes to',
  agency: (agency: RaisedAgency) => digest.agency(agency),
  nobody: () => 'nobody holds that post now; the coordinator is told',
  covers: () => 'covers for',
  about: () => 'About',
  reason: (reason: Reason) => reasons.reason(reason),
  ground: (ground: UrgentGround) => reasons.ground(ground),
  area: () => 'Area',
  what: () => 'What should happen',
  reference: () => 'Reference',
  byPhone: () => raised.byPhone(),
  ringOn: (given: ByPhone) => raised.ringOn(given),
  warning: (warning: NonNullable<RaisePreviewFacts['warning']>) => warnings[warning],
  due: () => 'They are to say that they have it by',
  moment: (on: string, time: string, today: string, days: number) => `${englishDue({ on, today, days })}, ${time}`,
  sum: (count: number, unit: Unit, from: string) => `That is ${units(count, unit)} from ${englishFull(from)}.`,
  off: () => 'This day does not count',
  day: (on: string) => englishFull(on),
  next: () => 'If nobody answers, it goes next to',
  step: (step: LadderStep) => reasons.step(step),
  seenBy: (who: RaisePreviewFacts['seenBy']) => seen[who],
  send: () => 'Send',
  change: () => 'Change',
  discard: () => 'Discard',
  typed: (form: string) => `Or type: escalate send ${form}, or: escalate discard ${form}`,
}

export type RaisePreviewWords = typeof en
