import type { Escalation } from '../escalations/domain/escalation.ts'
import { escalationsOfArea } from '../escalations/queries.ts'
import { escalationOf } from '../escalations/stored.ts'
import { questionsOfArea } from '../questions/queries.ts'
import { questionOf } from '../questions/stored.ts'
import { eventsOfRecord } from '../records/queries.ts'
import { storedEvent } from '../records/shapes.ts'
import { placeBefore } from '../storage/keyset.ts'
import { everyPage } from '../storage/pages.ts'
import { addDays, type Instant, instantAt } from '../time/instant.ts'
import type { Matter } from './domain/matter.ts'
import { matterOfEscalation, matterOfQuestion } from './domain/matter.ts'
import type { Period } from './domain/period.ts'
import { stretchesOf } from './domain/stretch.ts'
import type { StatisticsNeeds } from './needs.ts'

export interface Wanted {
  readonly area: string
  readonly period: Period
  /** Whether what police and CPS have among themselves counts for the reader. */
  readonly withJustice: boolean
}

type Needs = Pick<StatisticsNeeds, 'store' | 'calendar'>

const standings = ['open', 'closed'] as const

const momentsOf = ({ from, to }: Period) => ({
  start: instantAt(from, '00:00'),
  end: instantAt(addDays(to, 1), '00:00'),
})

/** When it stood still: each event that changed `pause` began one or ended it. */
const pausesOf = async ({ store }: Needs, record: string) => {
  const turns: Instant[] = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) {
    const { at, fields } = storedEvent.parse(value)
    if (fields.includes('pause')) turns.push(at)
  }
  return stretchesOf(turns)
}

const mayCount = (
  { audience, restrictedTo }: Pick<Escalation, 'audience' | 'restrictedTo'>,
  { withJustice }: Wanted,
): boolean => restrictedTo === undefined && (audience === 'multi' || withJustice)

/** What was put to an area's agencies in the period and counts for this reader; once each, though it closes while it is read. */
export const escalationsFor = async (needs: Needs, wanted: Wanted): Promise<readonly Matter[]> => {
  const { start, end } = momentsOf(wanted.period)
  const found = new Map<string, Escalation>()
  for (const standing of standings) {
    const place = placeBefore(escalationsOfArea, start)
    for await (const { value } of everyPage(needs.store, escalationsOfArea, { area: wanted.area, standing }, place)) {
      const escalation = escalationOf(value)
      if (escalation.raisedAt >= end) break
      if (mayCount(escalation, wanted)) found.set(escalation.record, escalation)
    }
  }
  return Promise.all(
    [...found.values()].map(async (escalation) => {
      const pauses = escalation.pauses > 0 ? await pausesOf(needs, escalation.record) : []
      return matterOfEscalation(escalation, { calendar: needs.calendar, pauses })
    }),
  )
}

/** The same of questions, which nobody can restrict. */
export const questionsFor = async (needs: Needs, wanted: Wanted): Promise<readonly Matter[]> => {
  const { start, end } = momentsOf(wanted.period)
  const found = new Map<string, Matter>()
  for (const standing of standings) {
    const place = placeBefore(questionsOfArea, start)
    for await (const { value } of everyPage(needs.store, questionsOfArea, { area: wanted.area, standing }, place)) {
      const question = questionOf(value)
      if (question.askedAt >= end) break
      if (mayCount(question, wanted)) found.set(question.record, matterOfQuestion(question, needs.calendar))
    }
  }
  return [...found.values()]
}
