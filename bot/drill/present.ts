import type { DrillDue, DrillLine, DrillShown } from '../../cards/drill/facts.ts'
import { drillMessage } from '../../cards/drill/index.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Directory } from '../directory/domain/model.ts'
import { named } from '../directory/named.ts'
import { groupName } from '../groups/name.ts'
import { groupAt, groupOf } from '../groups/stored.ts'
import type { Day, Instant } from '../time/instant.ts'
import { addDays, dayOf, wallClock } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import { isWeekend, isWorkingDay } from '../time/working/calendar.ts'
import { nearestWorkingDay } from '../time/working/days.ts'
import { closes } from '../time/working/hours.ts'
import type { Drill } from './domain/drill.ts'
import type { Fault, Line } from './domain/rehearsal.ts'
import type { DrillNeeds } from './needs.ts'

const timed = (at: Instant) => {
  const [on = '', time = ''] = wallClock(at).split('T')
  return { on, time }
}

/** Weekdays between two days that do not count. */
const daysOff = (from: Day, to: Day, calendar: Calendar): readonly Day[] => {
  const off: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1))
    if (!isWeekend(day) && !isWorkingDay(day, calendar)) off.push(day)
  return off
}

/** The working day that a clock counts from: the next one after 17:00 or on a day off. */
const countedFrom = (from: Instant, calendar: Calendar): Day => {
  const { on, time } = timed(from)
  return isWorkingDay(on, calendar) && time <= closes ? on : nearestWorkingDay(on, 1, calendar)
}

const dueOf = ({ clock }: Line, raisedAt: Instant, calendar: Calendar): DrillDue | undefined => {
  if (!clock) return undefined
  const { allowance, due } = clock
  const until = timed(due)
  if ('calendarDays' in allowance)
    return { ...until, count: allowance.calendarDays, unit: 'calendar-days', from: dayOf(raisedAt), off: [] }
  const from = countedFrom(clock.from, calendar)
  const off = daysOff(from, until.on, calendar)
  return 'days' in allowance
    ? { ...until, count: allowance.days, unit: 'days', from, off }
    : { ...until, count: allowance.hours, unit: 'hours', from, off }
}

interface Naming {
  readonly directory: Directory
  readonly language: Language
}

const organisationIn = ({ organisations }: Directory, id: string) => organisations.find((one) => one.id === id)

const nameIn = (id: string, { directory, language }: Naming) => {
  const found = organisationIn(directory, id)
  return found ? named(found.names, language) : id
}

const postIn = ({ organisation, post }: Line, { directory, language }: Naming) => {
  const found = organisationIn(directory, organisation)?.posts.find(({ id }) => id === post)
  return found && named(found.title, language)
}

const lineOf = (line: Line, due: DrillDue | undefined, naming: Naming): DrillLine => ({
  ...{ agency: line.agency, what: line.what, step: line.step, skipped: line.skipped, due },
  organisation: nameIn(line.organisation, naming),
  post: postIn(line, naming),
})

const faultOf = ({ organisation, ...fault }: Fault, naming: Naming) =>
  organisation === undefined ? fault : { ...fault, organisation: nameIn(organisation, naming) }

/** A drill as its channel sees it: posts and organisations, never who holds them. */
export const presented = async (
  needs: Pick<DrillNeeds, 'directory' | 'places' | 'records' | 'calendar'>,
  drill: Drill,
): Promise<(language: Language) => Message> => {
  const directory = await needs.directory()
  const { state, place, ladder, steps, shown, faults, agenda, run, startedAt } = drill
  const group = agenda && (await needs.records.read(groupAt(agenda.group)))
  const name = needs.places.nameOf(place)
  const raisedAt = steps[0]?.at ?? startedAt
  const next = state === 'running' ? steps[shown] : undefined
  const shownIn = (language: Language): DrillShown => {
    const naming = { directory, language }
    return {
      ...{ type: 'drill', state: state === 'dropped' ? 'over' : state, run },
      area: name ? named(name, language) : place,
      for: ladder === 'A' ? 'everybody' : 'police-and-cps',
      moments: steps.slice(0, shown).map(({ at, lines }) => ({
        ...timed(at),
        lines: lines.map((line) => lineOf(line, dueOf(line, raisedAt, needs.calendar), naming)),
      })),
      next: next && timed(next.at),
      agenda: group && { group: groupName(groupOf(group), language), on: agenda?.on },
      faults: faults.map((fault) => faultOf(fault, naming)),
    }
  }
  return (language) => drillMessage(shownIn(language), language)
}
