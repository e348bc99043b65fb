import type { LadderStep } from '../../../cards/reasons/reasons.ts'
import type { Day } from '../../time/instant.ts'
import type { Ladder, LadderId } from './escalation.ts'
import type { Audience } from './reasons.ts'

/** The steps of each ladder, the lowest first. A local version may leave some out; it may not turn them round. */
export const stepsOf: Readonly<Record<LadderId, readonly LadderStep[]>> = {
  A: ['spoc', 'lead', 'scrutiny-group', 'strategic-group', 'justice-board'],
  B: ['case-holders', 'supervisor', 'unit-heads', 'case-meeting'],
}

const meeting: ReadonlySet<LadderStep> = new Set(['scrutiny-group', 'strategic-group', 'justice-board', 'case-meeting'])

/** Whether a group answers here: at its next meeting, where that is sooner than the clock. */
export const meets = (step: LadderStep): boolean => meeting.has(step)

const since = '2026-01-01'
const urgent = { acknowledge: { hours: 4 }, respond: { days: 1 } } as const

/** The contact and the agency's lead are asked by the clock; the groups are offered, and the chair decides (framework row 25). */
const multiAgency: Ladder = {
  id: 'A',
  since,
  rungs: [
    { who: 'spoc', acknowledge: { days: 1 }, respond: { days: 5 }, bySelf: true },
    { who: 'lead', acknowledge: { days: 1 }, respond: { days: 5 }, bySelf: true },
    { who: 'scrutiny-group', acknowledge: { days: 2 }, respond: { days: 10 }, bySelf: false },
    { who: 'strategic-group', acknowledge: { days: 2 }, respond: { days: 10 }, bySelf: false },
    { who: 'justice-board', bySelf: false },
  ],
  urgent,
}

/** Days 28, 56 and 90 of JNAP O10, each counted from the day it was raised. Calendar days are our reading; the ranks are ours. */
const caseProgression: Ladder = {
  id: 'B',
  since,
  rungs: [
    { who: 'case-holders', respond: { calendarDays: 28, from: 'raised' }, bySelf: true },
    { who: 'supervisor', respond: { calendarDays: 56, from: 'raised' }, bySelf: true },
    { who: 'unit-heads', respond: { calendarDays: 90, from: 'raised' }, bySelf: true },
    { who: 'case-meeting', bySelf: false },
  ],
  urgent,
}

/** Every edition that was ever shipped, the newest last. */
const shipped: Readonly<Record<LadderId, readonly [Ladder, ...Ladder[]]>> = {
  A: [multiAgency],
  B: [caseProgression],
}

export const ladderIdOf = (audience: Audience): LadderId => (audience === 'multi' ? 'A' : 'B')

const standingOn = (day: Day, editions: readonly Ladder[]): Ladder | undefined =>
  editions
    .filter(({ since: from }) => from <= day)
    .reduce<Ladder | undefined>((last, one) => (last && last.since > one.since ? last : one), undefined)

/**
 * What a record raised on this day climbs: the area's own edition where one stands, else the one that is shipped. `local` may
 * hold an area's editions of either ladder, in any order.
 */
export const ladderOn = (day: Day, audience: Audience, local: readonly Ladder[] = []): Ladder => {
  const id = ladderIdOf(audience)
  const own = local.filter((ladder) => ladder.id === id)
  return standingOn(day, own) ?? standingOn(day, shipped[id]) ?? shipped[id][0]
}
