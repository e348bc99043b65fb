import { en as digest } from '../../digest/words/en.ts'
import { englishFull } from '../../due.ts'
import type { RaisedAgency } from '../../raised/facts.ts'
import type { Reason } from '../../reasons/reasons.ts'
import { en as reasons } from '../../reasons/words/en.ts'
import type { StatisticColumn } from '../facts.ts'

const columns: Readonly<Record<StatisticColumn, string>> = {
  about: 'about',
  sent: 'sent',
  open: 'still open',
  takenUpMedian: 'taken up, median',
  takenUpNinetieth: 'taken up, 90th',
  answeredMedian: 'answered, median',
  answeredNinetieth: 'answered, 90th',
}

export const en = {
  summary: () => 'Figures of an area',
  heading: () => 'Requests and questions in figures',
  area: () => 'Area',
  from: () => 'From',
  to: () => 'To',
  day: (day: string) => englishFull(day),
  byReason: () => 'Requests, by what they are about',
  byAgency: () => 'Requests, by who was asked',
  questions: () => 'Questions, by who was asked',
  reason: (reason: Reason) => reasons.reason(reason),
  agency: (agency: RaisedAgency) => digest.agency(agency),
  count: () => 'Sent',
  open: () => 'Still open',
  takenUp: () => 'Taken up, in working hours',
  answered: () => 'Answered, in working hours',
  times: (median: string, ninetieth: string) => `half within ${median}, nine in ten within ${ninetieth}`,
  few: () => 'fewer than 5',
  tooFew: () => 'There are too few to show outside the area.',
  none: () => 'There is nothing to count.',
  left: () => 'Services with fewer than three people who answer are not counted, nor is what is restricted.',
  column: (which: StatisticColumn) => columns[which],
  typed: () => 'To copy it as a table, type: statistics csv, and the area. For a period, add a year, or 2026 Q3.',
}

export type StatisticsWords = typeof en
