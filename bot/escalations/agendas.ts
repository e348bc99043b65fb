import type { LadderStep } from '../../cards/reasons/reasons.ts'
import type { GroupType } from '../groups/domain/group.ts'
import { groupsOfArea } from '../groups/queries.ts'
import { groupOf } from '../groups/stored.ts'
import { meetingsOf, nextOf } from '../meetings/find.ts'
import { everyPage } from '../storage/pages.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf, instantAt } from '../time/instant.ts'
import { closes } from '../time/working/hours.ts'
import { clockFor } from './domain/clock.ts'
import type { Escalation } from './domain/escalation.ts'
import type { EscalationsNeeds } from './needs.ts'

type Needs = Pick<EscalationsNeeds, 'store' | 'calendar'>

/** The group that a step of a ladder is. */
const groupAt: Readonly<Partial<Record<LadderStep, GroupType>>> = {
  'scrutiny-group': 'scrutiny',
  'strategic-group': 'strategic',
  'case-meeting': 'rasso-joim',
}

/** The first group that a record's people may put it to: ISVAs have no part in what is between police and CPS. */
export const firstGroup = ({ audience }: Pick<Escalation, 'audience'>): LadderStep =>
  audience === 'multi' ? 'scrutiny-group' : 'case-meeting'

/** By when something should have come of it: so many working days, or the meeting if that is sooner. */
const untilFor = (
  { calendar }: Needs,
  { ladder }: Escalation,
  step: LadderStep,
  { at, on }: { at: Instant; on?: string },
) => {
  const allowance = ladder.rungs.find(({ who }) => who === step)?.respond
  const counted = allowance && clockFor({ for: 'respond', allowance, from: at, calendar })
  const due = counted && 'clock' in counted ? counted.clock.due : undefined
  const meeting = on === undefined ? undefined : instantAt(on, closes)
  if (due === undefined || meeting === undefined) return meeting ?? due
  return meeting < due ? meeting : due
}

/** The area's group at a step of the ladder, with its next meeting's day; `undefined` where the area has no such group. */
export const agendaAt = async (
  needs: Needs,
  escalation: Escalation,
  step: LadderStep,
  at: Instant,
): Promise<Escalation['agenda']> => {
  const today = dayOf(at)
  for await (const { value } of everyPage(needs.store, groupsOfArea, { area: escalation.to.area })) {
    const group = groupOf(value)
    if (group.type !== groupAt[step] || group.state !== 'standing') continue
    const planned = nextOf(await meetingsOf(needs, group))?.meeting.on
    const next = planned !== undefined && planned >= today ? { on: planned } : {}
    const until = untilFor(needs, escalation, step, { at, ...next })
    return { group: group.record, step, ...next, ...(until ? { until } : {}) }
  }
  return undefined
}
