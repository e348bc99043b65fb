import { readFileSync } from 'node:fs'

// Deliberately naive, and of its own: it looks at the wall minute by minute and knows nothing of bot/time.

const minute = 60_000
const hour = 60 * minute

/** What the shipped table of bank holidays says, read as text. */
export const shippedHolidays: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('../../../bot/places/data/bank_holidays.csv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, , , division]) => division === 'england-and-wales')
    .map(([date = '', , name = '']) => [date, name]),
)

const lastYear = [...shippedHolidays.keys()].reduce((last, date) => (date > last ? date : last)).slice(0, 4)

interface Wall {
  readonly day: string
  readonly hour: number
  readonly isWeekend: boolean
}

/** What a wall shows, by the platform's own time zones, asked once an hour: no offset here changes within one. */
const wallsIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' },
  })
  const seen = new Map<number, Wall>()
  return (moment: number): Wall => {
    const which = Math.floor(moment / hour)
    const known = seen.get(which)
    if (known) return known
    const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    const wall = {
      day: `${part.year}-${part.month}-${part.day}`,
      hour: Number(part.hour),
      isWeekend: part.weekday === 'Sat' || part.weekday === 'Sun',
    }
    seen.set(which, wall)
    return wall
  }
}

export interface Seen {
  /** Milliseconds since 1970. */
  readonly due: number
  readonly from?: string
  readonly leftOut?: readonly string[]
  /** Milliseconds worked by day. */
  readonly worked?: ReadonlyMap<string, number>
}

type Closed = ReadonlySet<string>

/** Somebody who counts minutes on a wall in that zone. `undefined`: the table ends before. */
export const minuteCounter = (timeZone = 'Europe/London', holidays: ReadonlyMap<string, string> = shippedHolidays) => {
  const wallAt = wallsIn(timeZone)

  const isOver = (moment: number) => wallAt(moment).day.slice(0, 4) > lastYear

  const isWorked = (moment: number, closed: Closed) => {
    const { day, hour: shown, isWeekend } = wallAt(moment)
    return !isWeekend && !holidays.has(day) && !closed.has(day) && shown >= 9 && shown < 17
  }

  /** The minute that begins now is the last of a working day. */
  const isLast = (moment: number, closed: Closed) =>
    isWorked(moment, closed) && moment % hour === 59 * minute && wallAt(moment).hour === 16

  /** The weekdays that were seen to be off, each once, by name. */
  const weekdaysOff = (start: number, end: number, closed: Closed) => {
    const seen = new Map<string, string>()
    for (let at = start; at < end; at += minute) {
      const { day, isWeekend } = wallAt(at)
      if (!isWeekend && (holidays.has(day) || closed.has(day))) seen.set(day, holidays.get(day) ?? 'closed')
    }
    return [...seen].map(([day, name]) => `${day} ${name}`)
  }

  /** Counts closes of days: that of the day it starts, and as many more as asked. */
  const days = (start: number, n: number, closed: Closed): Seen | undefined => {
    const closes: number[] = []
    // A close at the very moment of the start is still to come.
    for (let at = Math.ceil(start / minute) * minute - minute; !isOver(at); at += minute) {
      if (isLast(at, closed)) closes.push(at)
      const [first, due] = [closes[0], closes[n]]
      if (first === undefined || due === undefined) continue
      return { due: due + minute, from: wallAt(first).day, leftOut: weekdaysOff(start, due + minute, closed) }
    }
    return undefined
  }

  /** A start on the minute is counted by minutes, any other by seconds. */
  const stepFor = (moment: number) => (moment % minute === 0 ? minute : 1_000)

  const hours = (start: number, n: number, closed: Closed): Seen | undefined => {
    const step = stepFor(start)
    const worked = new Map<string, number>()
    let left = Math.round(n * hour)
    for (let at = start; !isOver(at); at += step) {
      if (!isWorked(at, closed)) continue
      if (left === 0) return { due: at, worked }
      const { day } = wallAt(at)
      worked.set(day, (worked.get(day) ?? 0) + step)
      left -= step
      if (left === 0) return { due: at + step, worked }
    }
    return undefined
  }

  /** Milliseconds worked from the first moment to the second, both on the second. */
  const between = (first: number, second: number, closed: Closed): number => {
    const step = Math.min(stepFor(first), stepFor(second))
    let sum = 0
    for (let at = first; at < second; at += step) if (isWorked(at, closed)) sum += step
    return sum
  }

  return { days, hours, between }
}
