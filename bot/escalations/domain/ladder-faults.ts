import type { Allowance, Ladder, Rung } from './escalation.ts'
import { meets, stepsOf } from './ladders.ts'

/** What may be wrong with a ladder, and at which of its rungs; `urgent` is its hours for what can't wait. */
export interface LadderFault {
  readonly at: number | 'ladder' | 'urgent'
  readonly why:
    | 'no-steps'
    | 'foreign-step'
    | 'out-of-order'
    | 'not-positive'
    | 'no-clock'
    | 'not-after-last'
    | 'acknowledge-after-answer'
    | 'asks-past-a-press'
}

const amount = (allowance: Allowance): number =>
  'days' in allowance ? allowance.days : 'hours' in allowance ? allowance.hours : allowance.calendarDays

const isSound = (allowance: Allowance | undefined) =>
  allowance === undefined || (Number.isInteger(amount(allowance)) && amount(allowance) > 0)

/** Both counted in the same unit, and the first is more than the second. */
const isMore = (one: Allowance | undefined, other: Allowance | undefined): boolean => {
  if (!one || !other) return false
  const isSameUnit = Object.keys(one).sort().join() === Object.keys(other).sort().join()
  return isSameUnit && amount(one) > amount(other)
}

const beginsLater = ({ respond: before }: Rung, { respond: after }: Rung): boolean =>
  !before || !after || !('calendarDays' in before && 'calendarDays' in after) || isMore(after, before)

const ofRung = ({ id, rungs }: Ladder, rung: Rung, at: number): readonly LadderFault['why'][] => {
  const places = stepsOf[id]
  const before = rungs[at - 1]
  const { who, acknowledge, respond, bySelf } = rung
  const wrong: readonly (readonly [LadderFault['why'], boolean])[] = [
    ['foreign-step', !places.includes(who)],
    ['out-of-order', before !== undefined && places.indexOf(before.who) >= places.indexOf(who)],
    ['not-positive', !isSound(acknowledge) || !isSound(respond)],
    ['no-clock', !respond && (bySelf || !meets(who))],
    ['not-after-last', before !== undefined && !beginsLater(before, rung)],
    ['acknowledge-after-answer', isMore(acknowledge, respond)],
    ['asks-past-a-press', bySelf && rungs.slice(0, at).some((one) => !one.bySelf)],
  ]
  return wrong.flatMap(([why, is]) => (is ? [why] : []))
}

/** Everything that is wrong with a ladder, an area's own above all; nothing of it may be in use until this is empty. */
export const ladderFaults = (ladder: Ladder): readonly LadderFault[] => {
  const { rungs, urgent } = ladder
  if (rungs.length === 0) return [{ at: 'ladder', why: 'no-steps' }]
  const isHasty = isSound(urgent.acknowledge) && isSound(urgent.respond)
  return [
    ...(isHasty ? [] : [{ at: 'urgent', why: 'not-positive' } as const]),
    ...rungs.flatMap((rung, at) => ofRung(ladder, rung, at).map((why) => ({ at, why }))),
  ]
}
