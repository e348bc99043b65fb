import { stepDay } from '../civil-day.ts'
import type { Day } from '../instant.ts'
import { findDays, type NamedDays } from './find-days.ts'
import type { Found } from './library.ts'
import type { RangeUnread, ReadRange, SpokenLanguage } from './reading.ts'
import { spanBehind } from './rewrite.ts'
import { type Settled, settleDay, settleRange } from './settle.ts'

// `{14}` fourteen days, `[` from, `~` until: the marks of english/rules.ts.
const before = /(?:\{(\d+)\} *)?(?:\b(?:on|for|by) *)?(?:([[~]) *)?(?:\b(?:on|the) *)?$/i
const after = /^ *\{(\d+)\}/

const oneDay = (first: Found, mark: string | undefined, length: number, today: Day): Settled | RangeUnread => {
  const day = settleDay(first.said, today)
  if (day === undefined) return { why: 'other-weekday' }
  if (mark === '~') return day < today ? { why: 'backwards' } : { from: today, to: day }
  if (mark === '[' && length === 0) return { why: 'no-end' }
  return { from: day, to: stepDay(day, Math.max(0, length - 1)) }
}

const twoDays = ({ written, found }: NamedDays) => {
  const index = found.findIndex(({ end }, place) => {
    const next = found[place + 1]
    return next && /^ *~ *(?:on *)?$/i.test(written.text.slice(end, next.start))
  })
  return { first: found[Math.max(0, index)], last: index < 0 ? undefined : found[index + 1] }
}

/**
 * The days from one to another that a text names: "from 21 dec to 4 jan", "next week", "until friday", "for two weeks from
 * monday"; one day alone is a range of itself. The span takes in the words that belong to it ("from", "until").
 */
export const readRange = (text: string, today: Day, language: SpokenLanguage): ReadRange | RangeUnread => {
  const named = findDays(text, today, language, 'range')
  if (named.impossible) return { why: 'impossible' }
  const { first, last } = twoDays(named)
  if (first === undefined) return { why: 'no-date' }
  const words = named.written.text
  const [lead = '', lengthBefore, mark] = words.slice(0, first.start).match(before) ?? []
  const [trail = '', lengthAfter] = words.slice(first.end).match(after) ?? []
  const settled = last
    ? settleRange(first.said, last.said, today)
    : oneDay(first, mark, Number(lengthBefore ?? lengthAfter ?? 0), today)
  if ('why' in settled) return settled
  const end = last ? last.end : first.end + trail.length
  return {
    ...settled,
    past: settled.from < today,
    span: spanBehind(named.written, { start: first.start - lead.length, end }),
  }
}
