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
 * For a reader from outside: a count from five on, times of five or more. How many are open is said roughly, so that it can't be
 * subtracted; of exactly five no times are shown, because they would say that none of the five is open.
 */
const cautiously = ({ count, open, acknowledged, answered }: Figures): ShownFigures => {
  if (count < fewest) return { count: 'few' }
  const mayTime = (of: Times | undefined) => (of && of.done >= fewest && count > fewest ? times(of) : undefined)
  return { count, open: roughly(open), acknowledged: mayTime(acknowledged), answered: mayTime(answered) }
}

export const shownTo = (as: As, figures: Figures): ShownFigures =>
  as === 'inside' ? exactly(figures) : cautiously(figures)
