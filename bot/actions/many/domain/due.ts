import { stepDay, weekdayOf } from '../../../time/civil-day.ts'
import type { Day } from '../../../time/instant.ts'
import { readDay } from '../../../time/spoken/read-day.ts'
import { readWorkingDays } from '../../../time/spoken/read-working-days.ts'
import type { SpokenLanguage } from '../../../time/spoken/reading.ts'
import type { Calendar } from '../../../time/working/calendar.ts'
import { addWorkingDays } from '../../../time/working/days.ts'
import type { Due, DueLack } from './row.ts'

interface Reading {
  readonly today: Day
  readonly language: SpokenLanguage
  readonly calendar: Calendar
}

const mostNear = 3

/** Another year than this or the next few is a slip of the pen. */
const furthestYears = 5

const dayIn = (text: string, { today, language }: Reading): Day | undefined => {
  const read = readDay(text, today, language)
  return 'day' in read ? read.day : undefined
}

const workingDay = (n: number, { today, calendar }: Reading): readonly Day[] => {
  const reached = addWorkingDays(today, n, calendar)
  return 'day' in reached ? [reached.day] : []
}

/** Where nothing is near what was written: a week, a fortnight and about a month of work. */
const someDays = (reading: Reading): readonly Day[] => [5, 10, 20].flatMap((n) => workingDay(n, reading))

/** The last day that the month has, and the one after. A 29 February years away is not what was meant. */
const endOfMonth = (said: string, reading: Reading): readonly Day[] => {
  const lasts = ['30', '29', '28'].flatMap(
    (last) => dayIn(said.replace(/(?<!\d)(?:29|3\d)(?!\d)/, last), reading) ?? [],
  )
  const [soonest] = lasts.map((day) => day.slice(0, 4)).sort()
  const day = lasts.find((one) => one.slice(0, 4) === soonest)
  return day === undefined ? [] : [day, stepDay(day, 1)]
}

/** Month before day, as some write it. */
const turned = (said: string, reading: Reading): readonly Day[] => {
  const day = dayIn(said.replace(/(\d{1,2})([/.-])(\d{1,2})/, '$3$2$1'), reading)
  return day === undefined ? [] : [day]
}

const weekdayWords = /\b(?:mon|tue|wed|thu|fri|sat|sun|dydd|llun|mawrth|mercher|iau|gwener|sadwrn|sul)[a-z]*\b,?/gi

/** The date that was written, and the nearest day of its week that is the weekday that was written. */
const otherWeekday = (said: string, reading: Reading): readonly Day[] => {
  const date = dayIn(said.replace(weekdayWords, ' '), reading)
  const weekday = dayIn(
    said.replace(/\d+(?:st|nd|rd|th)?|\b(?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi, ' '),
    reading,
  )
  if (date === undefined || weekday === undefined) return date === undefined ? [] : [date]
  const ahead = (weekdayOf(weekday) - weekdayOf(date) + 7) % 7
  return [date, stepDay(date, ahead > 3 ? ahead - 7 : ahead)]
}

const eachOf = (said: string, reading: Reading): readonly Day[] =>
  said.split(/\s(?:-|–|or|neu|to|i|and|a)\s|[–/]/i).flatMap((part) => dayIn(part, reading) ?? [])

const nearBy: Readonly<Record<DueLack, (said: string, reading: Reading) => readonly Day[]>> = {
  blank: () => [],
  unread: () => [],
  past: () => [],
  impossible: (said, reading) => [...endOfMonth(said, reading), ...turned(said, reading)],
  'other-weekday': otherWeekday,
  'two-days': eachOf,
}

/** Days that an action can be due on; the nearest guesses first. */
const near = (why: DueLack, said: string, reading: Reading): readonly Day[] => {
  const guessed = nearBy[why](said, reading).filter((day) => isPossible(day, reading))
  return [...new Set(guessed.length > 0 ? guessed : someDays(reading))].slice(0, mostNear)
}

/** From today on, and not in another age. */
export const isPossible = (day: Day, { today }: Pick<Reading, 'today'>): boolean =>
  day >= today && Number(day.slice(0, 4)) <= Number(today.slice(0, 4)) + furthestYears

const lacks: Readonly<Record<string, DueLack>> = {
  'no-date': 'unread',
  impossible: 'impossible',
  'other-weekday': 'other-weekday',
  'two-days': 'two-days',
}

const read = (said: string, reading: Reading): Day | DueLack => {
  const counted = readWorkingDays(said, reading.language)
  if (counted) return workingDay(counted.days, reading)[0] ?? 'unread'
  const found = readDay(said, reading.today, reading.language)
  if (!('day' in found)) return lacks[found.why] ?? 'unread'
  if (found.day < reading.today) return 'past'
  return isPossible(found.day, reading) ? found.day : 'unread'
}

const isLack = (outcome: string): outcome is DueLack => !/^\d/.test(outcome)

/** When an action is due: settled when a day is named that can be; else its author is asked, with days that may be meant. Pure. */
export const dueOf = (said: string, reading: Reading): Due => {
  const outcome = said === '' ? 'blank' : read(said, reading)
  if (!isLack(outcome)) return { is: 'settled', day: outcome }
  return {
    is: 'asked',
    why: outcome,
    near: near(outcome, said, reading),
  }
}

/** The component of the framework that a cell names: C1 to C12. */
export const componentIn = (cell: string): number | undefined => {
  const [, figures] = /^(?:c|component|cydran|elfen)?\s*(\d{1,2})$/i.exec(cell) ?? []
  const number = Number(figures)
  return number >= 1 && number <= 12 ? number : undefined
}
