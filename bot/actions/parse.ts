import type { Day } from '../time/instant.ts'
import { readDay } from '../time/spoken/read-day.ts'
import { readWorkingDays } from '../time/spoken/read-working-days.ts'
import type { SpokenLanguage } from '../time/spoken/reading.ts'
import { ownerOf } from './many/domain/owner.ts'
import type { Pool } from './many/domain/pool.ts'
import type { NewValues } from './new.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Where a text says when, if it does. */
const whenIn = (text: string, today: Day, language: SpokenLanguage): Span | undefined => {
  const counted = readWorkingDays(text, language)
  if (counted) return counted.span
  const read = readDay(text, today, language)
  return 'day' in read ? read.span : undefined
}

const trimmed = (text: string) => text.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')

/** What leads up to a day: "…, by". */
const leading = /[\s,]+(?:by|on|due|due on|erbyn|ar)\s*$/i

/**
 * "send the list to CPS, Omar, by next friday": what is to be done, who has it, and when, as far as it says so. The owner stands
 * between commas; whatever is not understood stays in the title, for its author to look at before it is saved.
 */
export const parseNew = (
  text: string,
  { pool, today, language }: { readonly pool: Pool; readonly today: Day; readonly language: SpokenLanguage },
): NewValues => {
  const when = whenIn(text, today, language)
  const due = when && text.slice(when.start, when.end)
  const rest = when ? `${text.slice(0, when.start).replace(leading, '')},${text.slice(when.end)}` : text
  const parts = rest
    .split(/[,;\n]/)
    .map(trimmed)
    .filter(Boolean)
  const [title = '', ...others] = parts
  const owner = others.find((part) => ownerOf({ owner: part, agency: '' }, pool).is === 'settled')
  const left = others.filter((part) => part !== owner)
  return { title: [title, ...left].join(', '), owner, due }
}
