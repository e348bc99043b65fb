import type { Day } from '../instant.ts'
import { findDays } from './find-days.ts'
import type { OneDayUnread, ReadDay, SpokenLanguage } from './reading.ts'
import { spanBehind } from './rewrite.ts'
import { settleDay } from './settle.ts'

const leading = /(?:(?:[[~]|\b(?:on|by|for|due|before|the)) *)+$/i

/**
 * The first day that a text names, in words or figures, counted from `today`. The span takes in the small word before it
 * ("by friday"), so that what is left can be a title.
 */
export const readDay = (text: string, today: Day, language: SpokenLanguage): ReadDay | OneDayUnread => {
  const { written, found, impossible } = findDays(text, today, language, 'day')
  if (impossible) return { why: 'impossible' }
  const [first, second] = found
  if (first === undefined) return { why: 'no-date' }
  if (second && /^ *~ *$/.test(written.text.slice(first.end, second.start))) return { why: 'two-days' }
  const day = settleDay(first.said, today)
  if (day === undefined) return { why: 'other-weekday' }
  const start = written.text.slice(0, first.start).search(leading)
  const span = spanBehind(written, { start: start < 0 ? first.start : start, end: first.end })
  return { day, past: day < today, span }
}
