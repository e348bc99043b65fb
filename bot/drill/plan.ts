import { calendarsOf } from '../escalations/calendars.ts'
import { ladderOn } from '../escalations/domain/ladders.ts'
import type { Audience } from '../escalations/domain/reasons.ts'
import { localLadders } from '../escalations/local/stored.ts'
import { momentAt } from '../escalations/moment.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Drill } from './domain/drill.ts'
import { nextWorkingMoment, offsetsOf } from './domain/pace.ts'
import { rehearse } from './domain/rehearse.ts'
import type { DrillNeeds } from './needs.ts'
import { agendaIn, askedIn, coordinatedIn, reachedIn, wantedFor } from './setting.ts'

export interface Wanted {
  readonly area: string
  readonly audience: Audience
}

/** What a drill of an area shows, from how the area is set up now. Nobody raised it: nobody is passed over for having done so. */
export const planned = async (
  needs: DrillNeeds,
  { area, audience }: Wanted,
  at: Instant,
): Promise<Pick<Drill, 'place' | 'ladder' | 'steps' | 'faults' | 'agenda'>> => {
  const { calendar, places } = needs
  const directory = await needs.directory()
  const raisedAt = nextWorkingMoment(at, calendar)
  const day = dayOf(raisedAt)
  const ladder = ladderOn(day, audience, await localLadders(needs.store, area))
  const agenda = await agendaIn(needs, { area, audience, day })
  const { steps, faults } = rehearse({
    ...{ area, audience, ladder, raisedAt, calendarUntil: calendar.until, agenda },
    known: (then) => ({ directory, places, day: then, raisers: [] }),
    moment: (then) => momentAt(then, calendarsOf(calendar, directory), raisedAt),
    asked: askedIn(directory, { area, audience, day }, needs),
    wanted: wantedFor[audience],
    isReached: reachedIn(directory, needs),
    hasCoordinator: coordinatedIn(directory, area, needs),
  })
  const offsets = offsetsOf(
    steps.map((step) => step.at),
    calendar,
  )
  return {
    ...{ place: area, ladder: ladder.id, faults },
    steps: steps.map((step, index) => ({ ...step, after: offsets[index] ?? 0 })),
    ...(agenda ? { agenda } : {}),
  }
}
