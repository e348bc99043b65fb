import type { Count } from '../../statistics/facts.ts'
import { en as statistics } from '../../statistics/words/en.ts'

export const en = {
  summary: () => 'Figures for an area, as a table',
  heading: () => 'Statistics, as a table',
  area: () => statistics.area(),
  period: () => statistics.period(),
  days: (from: string, to: string, today: string) => statistics.days(from, to, today),
  copy: () => 'Copy it, save it as a file that ends in .csv, and open it in a spreadsheet.',
  label: () => 'The table',
  first: () => 'First day',
  last: () => 'Last day',
  what: () => 'What',
  by: () => 'By',
  escalations: () => 'Requests',
  questions: () => 'Questions',
  reason: () => 'Reason',
  agency: () => 'Agency',
  line: () => 'Line',
  count: () => 'How many',
  open: () => 'Still open',
  acknowledgedMedian: () => 'Acknowledged: median, working hours',
  acknowledgedNinetieth: () => 'Acknowledged: 90th percentile, working hours',
  answeredMedian: () => 'Answered: median, working hours',
  answeredNinetieth: () => 'Answered: 90th percentile, working hours',
  counted: (count: Count): string => {
    if (count === 'few') return 'fewer than 5'
    return count === 'five-or-more' ? '5 or more' : String(count)
  },
}

export type StatisticsCsvWords = typeof en
