import { z } from 'zod'
import type { Day } from '../../time/instant.ts'
import type { Hours } from '../domain/model.ts'

/** Each cell has a reader and a writer, and what is written reads the same. A reader answers `undefined` for what it can't read. */

const isoDay = z.iso.date()

/** `2026-11-23` or `23/11/2026`, also with dots or hyphens; a day that the calendar has. */
export const readDay = (text: string): Day | undefined => {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const day = british ? `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}` : text
  return isoDay.safeParse(day).success ? day : undefined
}

const email = z.email().max(200)
export const readEmail = (text: string): string | undefined => (email.safeParse(text).success ? text : undefined)

export const readPhone = (text: string): string | undefined =>
  /^\+?[\d\s()-]{5,24}(\s?(ext|x|est)\.?\s?\d{1,6})?$/i.test(text) ? text : undefined

export const readList = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Days between semicolons; `undefined` when one of them is none. */
export const readDayList = (text: string): readonly Day[] | undefined => {
  const read = readList(text).map(readDay)
  const days = read.filter((day) => day !== undefined)
  return days.length < read.length ? undefined : days.toSorted()
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const dayStarts = new Map([
  ...dayNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...['llu', 'maw', 'mer', 'iau', 'gwe', 'sad', 'sul'].map((name, index) => [name, index + 1] as const),
])
const dayOf = (text: string) => dayStarts.get(text.trim().toLowerCase().slice(0, 3))

const daysIn = (part: string): readonly number[] | undefined => {
  const [first = '', last = first, ...more] = part.split(/\s*(?:-|–|\bto\b|\bi\b)\s*/i)
  const [from, to] = [dayOf(first), dayOf(last)]
  if (!from || !to || from > to || more.length > 0) return undefined
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** `Tue-Thu`, `Mon, Wed, Fri`, `Monday to Friday`, `Llun-Gwener`. */
export const readDays = (text: string): readonly number[] | undefined => {
  const parts = text
    .split(/[,;/&]|\band\b/i)
    .filter((part) => part.trim() !== '')
    .map(daysIn)
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined
  return [...new Set(parts.flatMap((part) => part ?? []))].sort((first, second) => first - second)
}

/** Runs of three or more days as `Tue-Thu`. */
export const writeDays = (days: readonly number[]): string => {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number | undefined) => dayNames[(day ?? 1) - 1] ?? ''
  return runs
    .map((run) => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(', ')))
    .join(', ')
}

const timeOf = (text: string, afterNoon: boolean): string | undefined => {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm|yb|yh)?$/i.exec(text.trim())
  if (!parts) return undefined
  const half = parts[3]?.toLowerCase()
  const hour = Number(parts[1])
  const later = half === 'pm' || half === 'yh' || (!half && afterNoon && parts[1]?.length === 1 && hour < 8)
  const clock = later && hour < 12 ? hour + 12 : half && !later && hour === 12 ? 0 : hour
  const minutes = Number(parts[2] ?? 0)
  return clock > 23 || minutes > 59
    ? undefined
    : `${String(clock).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** `09:00-17:00`, `9am-5pm`, `9 to 5`. */
export const readTimes = (text: string): { readonly from: string; readonly to: string } | undefined => {
  const [first, last, ...more] = text.split(/\s*(?:-|–|\bto\b|\bi\b)\s*/i)
  if (first === undefined || last === undefined || more.length > 0) return undefined
  const from = timeOf(first, false)
  const to = timeOf(last, true)
  return from && to && from < to ? { from, to } : undefined
}

export const writeTimes = ({ from, to }: Hours): string => `${from}-${to}`

/** An absence as a cell says it: who covers is an address or a name. */
export interface Absence {
  readonly from: Day
  readonly to: Day
  readonly by?: string
}

/** `20/11/2026 to 27/11/2026 by sam@police.example; …`; without `by`, the deputy covers. */
export const readAbsences = (text: string): readonly Absence[] | undefined => {
  const absences = readList(text).map((part): Absence | undefined => {
    const match = /^(\S+)\s+to\s+(\S+)(?:\s+by\s+(.+))?$/i.exec(part)
    const from = readDay(match?.[1] ?? '')
    const to = readDay(match?.[2] ?? '')
    if (!from || !to || to < from) return undefined
    return match?.[3] ? { from, to, by: match[3].trim() } : { from, to }
  })
  return absences.every((absence) => absence !== undefined) ? absences.flatMap((absence) => absence ?? []) : undefined
}

export const writeAbsences = (absences: readonly Absence[]): string =>
  absences.map(({ from, to, by }) => `${from} to ${to}${by ? ` by ${by}` : ''}`).join('; ')
