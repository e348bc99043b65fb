import { type Freq, RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Seen } from './brute-force.ts'

const london = 'Europe/London'
const minute = 60_000

interface Asked {
  readonly start: Temporal.ZonedDateTime
  /** What recurs: once a day, or every minute or second of those hours. */
  readonly rule: {
    readonly freq: Freq
    readonly byHour: number[]
    readonly byMinute?: number[]
    readonly bySecond?: number[]
  }
  /** Which of its occurrences is wanted, from 0. */
  readonly which: number
  readonly off: readonly Temporal.ZonedDateTime[]
}

const occurrences = ({ start, rule, which, off }: Asked) =>
  new RRuleTemporal({
    ...{ temporal: Temporal, dtstart: start, tzid: london, maxIterations: 1_000_000 },
    ...{ ...rule, byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], exDate: [...off] },
  }).all((_, index) => index <= which)

/**
 * Working time as a recurrence with exceptions, expanded by a library that others keep (rrule-temporal): the closes of
 * working days, or the minutes that are worked.
 */
export const ruleCounter = (holidays: ReadonlyMap<string, string>, until: string) => {
  const startOf = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(london)

  const daysOff = (start: Temporal.ZonedDateTime, days: number, closed: ReadonlySet<string>) => {
    const first = start.toPlainDate()
    // No run of days off is longer than three weeks.
    const last = first.add({ days: days * 2 + 21 }).toString()
    return [...new Set([...holidays.keys(), ...closed])]
      .filter((day) => day >= first.toString() && day <= last)
      .map((day) => Temporal.PlainDate.from(day))
  }

  const inTable = (moment: Temporal.ZonedDateTime | undefined) =>
    moment && moment.toPlainDate().toString() <= until ? moment : undefined

  const days = (start: number, n: number, closed: ReadonlySet<string>): Seen | undefined => {
    const from = startOf(start)
    const off = daysOff(from, n, closed).map((day) => day.toZonedDateTime({ timeZone: london, plainTime: '17:00' }))
    const rule = { freq: 'DAILY', byHour: [17], byMinute: [0], bySecond: [0] } satisfies Asked['rule']
    const closes = occurrences({ start: from, rule, which: n, off })
    const due = inTable(closes[n])
    return due && closes[0] && { due: due.epochMilliseconds, from: closes[0].toPlainDate().toString() }
  }

  const hours = (start: number, n: number, closed: ReadonlySet<string>): Seen | undefined => {
    const from = startOf(start)
    const [unit, each] = start % minute === 0 ? (['minutes', minute] as const) : (['seconds', 1_000] as const)
    const ofDay = (day: Temporal.PlainDate) => {
      const opening = day.toZonedDateTime({ timeZone: london, plainTime: '09:00' })
      return Array.from({ length: (8 * 60 * minute) / each }, (_, index) => opening.add({ [unit]: index }))
    }
    const off = daysOff(from, Math.ceil(n / 8), closed).flatMap(ofDay)
    const rule = {
      freq: unit === 'minutes' ? 'MINUTELY' : 'SECONDLY',
      byHour: [9, 10, 11, 12, 13, 14, 15, 16],
    } satisfies Asked['rule']
    const units = Math.round((n * 60 * minute) / each)
    const worked = occurrences({ start: from, rule, which: Math.max(units - 1, 0), off })
    const last = inTable(worked[Math.max(units - 1, 0)])
    return last && { due: last.epochMilliseconds + (units === 0 ? 0 : each) }
  }

  return { days, hours }
}
