import { appointmentOn } from '../directory/domain/dates.ts'
import type { Directory } from '../directory/domain/model.ts'
import { readParty } from '../directory/domain/party.ts'
import type { Concerned, Escalation } from '../escalations/domain/escalation.ts'
import { isOpenEscalation } from '../escalations/domain/escalation.ts'
import { escalationsOfArea } from '../escalations/queries.ts'
import { escalationOf } from '../escalations/stored.ts'
import type { Question } from '../questions/domain/question.ts'
import { isOpenQuestion } from '../questions/domain/question.ts'
import { questionsOfArea } from '../questions/queries.ts'
import { questionOf } from '../questions/stored.ts'
import { eventsOfRecord } from '../records/queries.ts'
import { storedEvent } from '../records/shapes.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store } from '../storage/port.ts'
import type { Day, Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import { workingTimeBetween } from '../time/working/between.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { Counted } from './domain/figures.ts'
import type { Period } from './domain/period.ts'

interface Needs {
  readonly store: Pick<Store, 'query'>
  readonly calendar: Calendar
  readonly directory: Directory
}

interface Wanted {
  readonly area: string
  readonly period: Period
  readonly seesJustice: boolean
  readonly today: Day
}

/** A service with fewer people who answer is nobody's figure: it would be theirs. */
const fewestReceivers = 3

/** Services that have enough contacts, leads and deputies to be counted. */
const countedServices = ({ organisations }: Directory, today: Day): ReadonlySet<string> =>
  new Set(
    organisations.flatMap(({ id, posts }) => {
      const people = posts
        .filter(({ kind }) => kind === 'spoc' || kind === 'lead')
        .flatMap(({ appointments }) => {
          const found = appointmentOn(appointments, today)
          return found?.inForce ? [found.appointment.person, found.appointment.deputy] : []
        })
      return new Set(people.filter(Boolean)).size >= fewestReceivers ? [id] : []
    }),
  )

interface Pause {
  readonly from: Instant
  readonly to: Instant
}

const pausesOf = async ({ store }: Needs, { record, pauses }: Escalation): Promise<readonly Pause[]> => {
  if (pauses === 0) return []
  const found: Pause[] = []
  let from: Instant | undefined
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) {
    const event = storedEvent.parse(value)
    if (event.action === 'escalation.pause') from = event.at
    else if (from !== undefined && event.from === 'paused') {
      found.push({ from, to: event.at })
      from = undefined
    }
  }
  return found
}

/** Working time from being sent to a moment, less the pauses in it. */
const took = ({ calendar }: Needs, from: Instant, to: Instant | undefined, pauses: readonly Pause[]) => {
  if (to === undefined) return undefined
  const paused = pauses
    .filter((one) => one.from < to)
    .reduce((sum, one) => sum + workingTimeBetween(one.from, one.to < to ? one.to : to, calendar), 0)
  return Math.max(0, workingTimeBetween(from, to, calendar) - paused)
}

const partOf = (needs: Needs, escalation: Escalation, part: Concerned, pauses: readonly Pause[]): Counted => {
  const { raisedAt, reason } = escalation
  const takenUp = took(needs, raisedAt, part.acknowledgedAt, pauses)
  const answered = took(needs, raisedAt, part.answeredAt, pauses)
  return {
    ...{ of: 'escalations', agency: part.agency, reason },
    isOpen: isOpenEscalation(escalation) && part.state !== 'answered',
    ...(takenUp === undefined ? {} : { takenUp }),
    ...(answered === undefined ? {} : { answered }),
  }
}

const questionCounted = (needs: Needs, question: Question): Counted => {
  const answered = took(needs, question.askedAt, question.answeredAt, [])
  return {
    ...{ of: 'questions', agency: question.agency, isOpen: isOpenQuestion(question) },
    ...(answered === undefined ? {} : { answered }),
  }
}

const isWithin = (at: Instant, { from, to }: Period) => dayOf(at) >= from && dayOf(at) <= to

interface Counting extends Needs, Wanted {
  readonly services: ReadonlySet<string>
}

const isCounted = (
  { audience, at }: { readonly audience: 'multi' | 'justice'; readonly at: Instant },
  { seesJustice, period }: Counting,
) => (audience === 'multi' || seesJustice) && isWithin(at, period)

const requestsIn = async (counting: Counting, standing: 'open' | 'closed'): Promise<readonly Counted[]> => {
  const { store, area, services } = counting
  const found: Counted[] = []
  for await (const { value } of everyPage(store, escalationsOfArea, { area, standing })) {
    const one = escalationOf(value)
    if (one.restrictedTo || !isCounted({ audience: one.audience, at: one.raisedAt }, counting)) continue
    const pauses = await pausesOf(counting, one)
    const parts = one.concerned.filter(({ organisation }) => services.has(organisation))
    found.push(...parts.map((part) => partOf(counting, one, part, pauses)))
  }
  return found
}

const questionsIn = async (counting: Counting, standing: 'open' | 'closed'): Promise<readonly Counted[]> => {
  const { store, area, services } = counting
  const found: Counted[] = []
  for await (const { value } of everyPage(store, questionsOfArea, { area, standing })) {
    const one = questionOf(value)
    const isOurs = services.has(readParty(one.to)?.organisation ?? '')
    if (isOurs && isCounted({ audience: one.audience, at: one.askedAt }, counting))
      found.push(questionCounted(counting, one))
  }
  return found
}

/** Everything in a period that is put to an area and that this reader may count. What is restricted is counted by nobody. */
export const collect = async (needs: Needs, wanted: Wanted): Promise<readonly Counted[]> => {
  const counting = { ...needs, ...wanted, services: countedServices(needs.directory, wanted.today) }
  const standings = ['open', 'closed'] as const
  const found = await Promise.all(
    standings.flatMap((standing) => [requestsIn(counting, standing), questionsIn(counting, standing)]),
  )
  return found.flat()
}
