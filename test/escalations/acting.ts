import type { Concerned, Escalation, Ladder, RunningClock } from '../../bot/escalations/domain/escalation.ts'
import type { Holder, Moment } from '../../bot/escalations/domain/step.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { epochOf, instantOf, instantOfEpoch } from '../../bot/time/instant.ts'

export const start = instantOf('2026-11-23T10:00:00Z')

const dayLength = 86_400_000

/** Clocks that count plain days, so that a test can say when they run out; what working days are is tested with the calendar. */
export const momentOf = (at: Instant): Moment => ({
  at,
  clock: (what, allowance) => {
    const length =
      'hours' in allowance ? allowance.hours / 24 : 'days' in allowance ? allowance.days : allowance.calendarDays
    return { for: what, from: at, due: instantOfEpoch(epochOf(at) + length * dayLength), allowance }
  },
  resumed: (clock, pausedAt): RunningClock => ({
    ...clock,
    due: instantOfEpoch(epochOf(clock.due) + epochOf(at) - epochOf(pausedAt)),
  }),
})

const ladder: Ladder = {
  id: 'A',
  since: '2026-01-01',
  rungs: [
    { who: 'spoc', acknowledge: { days: 1 }, respond: { days: 5 }, bySelf: true },
    { who: 'lead', acknowledge: { days: 1 }, respond: { days: 5 }, bySelf: true },
    { who: 'scrutiny-group', acknowledge: { days: 2 }, respond: { days: 10 }, bySelf: false },
  ],
  urgent: { acknowledge: { hours: 4 }, respond: { days: 1 } },
}

export const holder = (name: string, rung: number): Holder => ({
  rung,
  party: `post|avon|${name}`,
  held: [`post|avon|${name}`, `person|avon|${name}`],
})

export const part = (agency: Concerned['agency'] = 'police', more: Partial<Concerned> = {}): Concerned => ({
  ...{ agency, organisation: `${agency}-avon`, state: 'waiting', rung: 0 },
  ...{ holder: 'post|avon|spoc', held: ['post|avon|spoc', 'person|avon|spoc'] },
  clock: { for: 'acknowledge', from: start, due: instantOf('2026-11-24T17:00:00Z'), allowance: { days: 1 } },
  ...more,
})

export const escalation = (more: Partial<Escalation> = {}): Escalation => ({
  ...{ record: 'escalation|AS-2026-0042', number: 'AS-2026-0042', state: 'raised', audience: 'multi' },
  ...{ reason: 'NO_RESPONSE', raiser: 'host|ceri', raisedAt: start, pauses: 0, passed: [] },
  from: { agency: 'isva', area: 'E23000036' },
  to: { area: 'E23000036' },
  concerned: [part()],
  ladder,
  calendarUntil: '2028-12-31',
  ...more,
})
