import type { Day } from '../../time/instant.ts'
import { addDays, addMonths } from '../../time/instant.ts'

/** First and last day. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

const usual = 90

/** Twenty years back. */
const mostQuarters = 80

/** The last 90 days, today included. */
export const lastDays = (today: Day): Period => ({ from: addDays(today, 1 - usual), to: today })

/** A quarter of the calendar's year: the first is January to March. */
const quarterOf = (year: string, quarter: string): Period => {
  const from = `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, 3), -1) }
}

const quarterWord = '(?:q|ch|quarter|chwarter)\\s*([1-4])'
const forms: readonly { readonly form: RegExp; readonly period: (found: readonly string[], today: Day) => Period }[] = [
  {
    form: new RegExp(`\\b${quarterWord}[\\s,]+(20\\d\\d)$`, 'i'),
    period: ([, q = '', year = '']) => quarterOf(year, q),
  },
  {
    form: new RegExp(`\\b(20\\d\\d)[\\s,]+${quarterWord}$`, 'i'),
    period: ([, year = '', q = '']) => quarterOf(year, q),
  },
  { form: /\b(20\d\d)$/, period: ([, year = '']) => ({ from: `${year}-01-01`, to: `${year}-12-31` }) },
  { form: /\b(?:last 90 days|(?:y )?90 diwrnod diwethaf)$/i, period: (_, today) => lastDays(today) },
]

/** What was typed behind the command: a place, and a period at its end where there is one. */
export const readAsked = (text: string, today: Day): { readonly place: string; readonly period: Period } => {
  const typed = text.trim()
  for (const { form, period } of forms) {
    const found = form.exec(typed)
    if (found) return { place: typed.slice(0, found.index).replace(/[\s,:]+$/, ''), period: period(found, today) }
  }
  return { place: typed, period: lastDays(today) }
}

/**
 * What somebody from outside reads: the last quarter of the period asked for that is over, or else the last one that is. Whole
 * quarters never overlap, so that no two answers can be subtracted from each other.
 */
export const quarterFor = ({ from, to }: Period, today: Day): Period => {
  const begun = quarterOf(today.slice(0, 4), String(Math.ceil(Number(today.slice(5, 7)) / 3))).from
  const [last, ...earlier] = Array.from({ length: mostQuarters }, (_, back): Period => {
    const start = addMonths(begun, -3 * (back + 1))
    return { from: start, to: addDays(addMonths(start, 3), -1) }
  })
  const within = (quarter: Period | undefined) => quarter !== undefined && quarter.from >= from && quarter.to <= to
  return [last, ...earlier].find(within) ?? last ?? { from, to }
}
