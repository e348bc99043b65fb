import type { Count, ShownFigures } from '../../../cards/statistics/facts.ts'
import type { Figures, Times } from './figures.ts'
import { fewest } from './fold.ts'

export type As = 'inside' | 'outside'

const times = ({ median, ninetieth }: Times): ShownFigures['answered'] => ({ median, ninetieth })

const exactly = ({ count, open, acknowledged, answered }: Figures): ShownFigures => ({
  ...{ count, open },
  acknowledged: acknowledged && times(acknowledged),
  answered: answered && times(answered),
})

const roughly = (count: number): Count => (count < fewest ? 'few' : 'five-or-more')

/**
 * For a reader from outside: a count from five on, times of five or more. Of exactly five no times are shown, because they would
 * say that none of the five is open.
 */
const cautiously = ({ count, acknowledged, answered }: Figures): ShownFigures => {
  if (count < fewest) return { count: 'few' }
  const mayTime = (of: Times | undefined) => (of && of.done >= fewest && count > fewest ? times(of) : undefined)
  return { count, acknowledged: mayTime(acknowledged), answered: mayTime(answered) }
}

/** One line of a table. From outside it says nothing of what is open: lines, their sum and their times together would tell. */
export const lineTo = (as: As, figures: Figures): ShownFigures =>
  as === 'inside' ? exactly(figures) : cautiously(figures)

/** The whole, of which a reader from outside is told roughly how many are open. */
export const wholeTo = (as: As, figures: Figures): ShownFigures => {
  const shown = lineTo(as, figures)
  return as === 'inside' || shown.count === 'few' ? shown : { ...shown, open: roughly(figures.open) }
}
