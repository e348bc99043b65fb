import { englishDay } from '../../dates.ts'
import type { RaisedAgency } from '../../raised/facts.ts'
import { en as raised } from '../../raised/words/en.ts'
import type { Reason } from '../../reasons/reasons.ts'
import type { Count, ShownTimes } from '../facts.ts'
import { hours } from '../hours.ts'

const counted = (count: Count): string => {
  if (count === 'few') return 'fewer than 5'
  return count === 'five-or-more' ? '5 or more' : String(count)
}

const times = ({ median, ninetieth }: ShownTimes) => `median ${hours(median)} h, 90th ${hours(ninetieth)} h`

export const en = {
  summary: () => 'Figures for an area',
  heading: () => 'Statistics',
  area: () => 'Area',
  period: () => 'Period',
  days: (from: string, to: string, today: string) => `${englishDay(from, today)} – ${englishDay(to, today)}`,
  escalations: () => 'Requests between agencies',
  questions: () => 'Questions',
  all: () => 'All',
  byReason: () => 'By reason',
  byAgency: () => 'By agency',
  reason: (reason: Reason) => raised.reasonOf(reason),
  otherReasons: () => 'All other reasons',
  agency: (agency: RaisedAgency) => raised.agency(agency),
  count: (count: Count) => `raised: ${counted(count)}`,
  asked: (count: Count) => `asked: ${counted(count)}`,
  open: (count: Count) => `still open: ${counted(count)}`,
  acknowledged: (of: ShownTimes) => `acknowledged: ${times(of)}`,
  answered: (of: ShownTimes) => `answered: ${times(of)}`,
  more: (count: number) => `and ${count} more, in the table`,
  withheld: () => 'Lines would tell too much of single people, so there are none.',
  outside: () => 'You read from outside the area: whole quarters, and no number under 5.',
  hours: () => 'Times are working hours from the start: the median, and the 90th percentile.',
  together: () => 'What stands in one line is counted together. No line is about one person.',
  foot: () => 'Still open means without an answer. For a table, type: statistics csv and the area',
}

export type StatisticsWords = typeof en
