import type { Day, Instant } from '../../../bot/time/instant.ts'
import { instantOfEpoch } from '../../../bot/time/instant.ts'

const hour = 3_600_000

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** What a wall in London shows, by the platform's own time zones. */
const onTheWall = (moment: number) => {
  const part = Object.fromEntries(london.formatToParts(moment).map(({ type, value }) => [type, value]))
  const day: Day = `${part.year}-${part.month}-${part.day}`
  return { day, hour: Number(part.hour), weekend: part.weekday === 'Sat' || part.weekday === 'Sun' }
}

type Holidays = ReadonlySet<Day>

const isWorkingHour = (moment: number, holidays: Holidays) => {
  const wall = onTheWall(moment)
  return !wall.weekend && !holidays.has(wall.day) && wall.hour >= 9 && wall.hour < 17
}

/** Walks hour by hour until so many working hours have passed. `start` is on the hour. */
export const hoursLater = (start: number, hours: number, holidays: Holidays): Instant => {
  let at = start
  for (let left = hours; left > 0; at += hour) if (isWorkingHour(at, holidays)) left -= 1
  return instantOfEpoch(at)
}

/** Walks hour by hour to the nth close after the one of the day it starts, or of the next working day. `start` is on the hour. */
export const closesLater = (start: number, n: number, holidays: Holidays): Instant => {
  // The hour that ends at 17:00 closes a day; a start at 17:00 sharp still has that close.
  let at = start - hour
  for (let left = n + 1; ; at += hour) {
    if (isWorkingHour(at, holidays) && onTheWall(at).hour === 16) left -= 1
    if (left === 0) return instantOfEpoch(at + hour)
  }
}
