import { samples as statistics } from '../statistics/samples.ts'
import type { StatisticsCsvFacts } from './facts.ts'
import { statisticsRows } from './rows.ts'

const of = (sample: string): StatisticsCsvFacts => {
  const facts = statistics[sample]
  if (!facts) throw new Error(`There is no sample ${sample}.`)
  const { area, from, to, today } = facts
  const cells = statisticsRows(facts, 'en').map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)))
  return { area, from, to, today, csv: cells.map((row) => row.join(',')).join('\n') }
}

export const samples: Readonly<Record<string, StatisticsCsvFacts>> = {
  inside: of('inside'),
  outside: of('outside'),
  'every-reason': of('every-reason'),
}
