import { createRequire } from 'node:module'
import { dayOfDate } from '../civil-day.ts'
import type { Day } from '../instant.ts'
import type { Span } from './reading.ts'

/** A day as it was said: with its year or not, as a weekday only, with a weekday that must fit. */
export type Said =
  | { readonly kind: 'day'; readonly day: Day; readonly weekday?: number }
  | { readonly kind: 'yearly'; readonly month: number; readonly date: number; readonly weekday?: number }
  | { readonly kind: 'weekday'; readonly day: Day }

export interface Found extends Span {
  readonly said: Said
}

type Library = typeof import('chrono-node/en')
type Reader = ReturnType<Library['GB']['clone']>

const made = (): Reader => {
  // A hundred small modules that nothing but a day in words needs: loaded with the first of them, not when Liaison starts.
  const { GB }: Library = createRequire(import.meta.url)('chrono-node/en')
  const reader = GB.clone()
  // Before any merging: "from 21 dec" must not become nine o'clock in the evening. Only days are read here.
  reader.refiners.unshift({
    refine: (_, results) => results.filter(({ start }) => !start.isOnlyTime() && !start.isCertain('hour')),
  })
  return reader
}

let ready: Reader | undefined

const reader = (): Reader => {
  ready ??= made()
  return ready
}

type Start = ReturnType<Reader['parse']>[number]['start']

const fixedDay = (start: Start, weekday: number | undefined): Said | undefined => {
  const day = dayOfDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
  if (day === undefined) return undefined
  return weekday === undefined ? { kind: 'day', day } : { kind: 'day', day, weekday }
}

// The library counts weekdays from Sunday.
const weekdaySaid = (start: Start) => (start.isCertain('weekday') ? ((start.get('weekday') ?? 0) + 6) % 7 : undefined)

// "2 weeks" alone is a length, "next month" no day, and "2 days before" what?
const isNoDay = (text: string) =>
  /\b(?:before|after|earlier|later)$/i.test(text) ||
  (/^(?:(?:for|the|an?|[\w.]+)\s+){0,2}(?:day|week|month|year)s?$/i.test(text) && !/^(?:in|within)\b/i.test(text))

const saidIn = (start: Start, text: string): Said | undefined => {
  if (isNoDay(text)) return undefined
  const weekday = weekdaySaid(start)
  const dated = start.isCertain('day') && start.isCertain('month')
  if (dated && !start.isCertain('year')) {
    const yearly = { kind: 'yearly', month: start.get('month') ?? 0, date: start.get('day') ?? 0 } as const
    return weekday === undefined ? yearly : { ...yearly, weekday }
  }
  const counted = start.tags().has('result/relativeDate') && start.isCertain('month')
  if (dated || counted) return fixedDay(start, weekday)
  const day = weekday === undefined ? undefined : fixedDay(start, undefined)
  return day?.kind === 'day' ? { kind: 'weekday', day: day.day } : undefined
}

/** Every day in an English text, in the order it is written. Day before month, weekdays to come. */
export const daysIn = (text: string, today: Day): readonly Found[] => {
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number)
  // Noon of the day on this machine's own wall: the library counts in local time and only its days are used.
  return reader()
    .parse(text, new Date(year, month - 1, date, 12), { forwardDate: true })
    .flatMap((result) => {
      const said = saidIn(result.start, result.text)
      return said === undefined || result.end
        ? []
        : [{ said, start: result.index, end: result.index + result.text.length }]
    })
}
