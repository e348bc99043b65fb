import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'

export interface Period {
  readonly from: Day
  readonly to: Day
}

/** What is counted unless a period is named: a local default. */
const usual = 90

const quarters = ['01-01', '04-01', '07-01', '10-01'] as const

const quarterOf = (year: number, quarter: number): Period => {
  const next = quarters[quarter] === undefined ? `${year + 1}-01-01` : `${year}-${quarters[quarter]}`
  return { from: `${year}-${quarters[quarter - 1]}`, to: addDays(next, -1) }
}

const named = /^(.*?)\s*\b(20\d{2})(?:\s*-?\s*q([1-4]))?$/i

/** "Gwent", "Gwent 2026", "Gwent 2026 Q3": the place, and the year, the quarter, or the last 90 days. */
export const periodIn = (text: string, today: Day): { readonly place: string; readonly period: Period } => {
  const [, place = '', year, quarter] = named.exec(text.trim()) ?? []
  if (year === undefined) return { place: text.trim(), period: { from: addDays(today, -usual), to: today } }
  const of = Number(year)
  const period = quarter === undefined ? { from: `${of}-01-01`, to: `${of}-12-31` } : quarterOf(of, Number(quarter))
  return { place: place.trim(), period }
}
