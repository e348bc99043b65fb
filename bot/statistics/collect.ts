import type { StatisticsFacts } from '../../cards/statistics/facts.ts'
import { named } from '../directory/named.ts'
import { reasonsOn } from '../escalations/domain/reasons.ts'
import { dayOf } from '../time/instant.ts'
import type { Turn } from '../turns/turn.ts'
import type { Period } from './domain/period.ts'
import type { Reading } from './domain/report.ts'
import { escalationFigures, questionFigures } from './domain/report.ts'
import type { StatisticsNeeds } from './needs.ts'
import { receiversOn } from './receivers.ts'
import { escalationsFor, questionsFor } from './stored.ts'

/** One area that somebody may read of, and whether what police and CPS have among themselves counts for them. */
export interface Readable {
  readonly area: string
  readonly withJustice: boolean
}

export interface Collecting {
  readonly areas: readonly Readable[]
  readonly period: Period
  readonly as: Reading['as']
}

/** The figures of some areas as one, as one reader may see them. */
export const collected = async (
  needs: StatisticsNeeds,
  { at, language }: Pick<Turn, 'at' | 'language'>,
  { areas, period, as }: Collecting,
): Promise<StatisticsFacts> => {
  const today = dayOf(at)
  const directory = await needs.directory()
  const found = await Promise.all(
    areas.map(async (one) => {
      const wanted = { ...one, period }
      return Promise.all([escalationsFor(needs, wanted), questionsFor(needs, wanted)])
    }),
  )
  const seesJustice = areas.some(({ withJustice }) => withJustice)
  const reading: Reading = {
    as,
    reasons: reasonsOn(today, { seesJustice }),
    receiversOf: receiversOn(directory, today),
  }
  const names = areas.map(({ area }) => {
    const place = needs.places.nameOf(area)
    return place ? named(place, language) : area
  })
  return {
    ...{ area: names.join(', '), ...period, today, as },
    escalations: escalationFigures(
      found.flatMap(([escalations]) => escalations),
      reading,
    ),
    questions: questionFigures(
      found.flatMap(([, questions]) => questions),
      reading,
    ),
  }
}
