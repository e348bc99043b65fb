import { statisticsMessage } from '../../../cards/statistics/index.ts'
import { statisticsCsvMessage } from '../../../cards/statistics-csv/index.ts'
import { statisticsRows } from '../../../cards/statistics-csv/rows.ts'
import type { Answer, Shown } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Collecting } from '../collect.ts'
import { collected } from '../collect.ts'
import { csvOf } from '../csv.ts'
import type { StatisticsNeeds } from '../needs.ts'
import { askedFor } from './areas.ts'

/** For the record: whose figures, of which days, and whether with small numbers hidden. */
const shownOf = ({ areas, period, as }: Collecting): Shown => ({
  record: 'statistics',
  understood: { areas: areas.map(({ area }) => area), from: period.from, to: period.to, as },
})

/** `statistics <area> [period]`: how long its agencies take. */
export const read =
  (needs: StatisticsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'statistics.read'>): Promise<Answer> => {
    const found = await askedFor(needs, turn, text, ask)
    if (!found) return refused('not-there')
    const facts = await collected(needs, turn, found.collecting)
    return answered(found.permit, statisticsMessage(facts, turn.language), shownOf(found.collecting))
  }

/** `statistics csv <area> [period]`: the same, as a table to copy. */
export const readCsv =
  (needs: StatisticsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'statistics.export'>): Promise<Answer> => {
    const found = await askedFor(needs, turn, text, ask)
    if (!found) return refused('not-there')
    const facts = await collected(needs, turn, found.collecting)
    const csv = csvOf(statisticsRows(facts, turn.language))
    return answered(found.permit, statisticsCsvMessage({ ...facts, csv }, turn.language), shownOf(found.collecting))
  }
