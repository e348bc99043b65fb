import type { Day } from '../../time/instant.ts'
import { readDay } from '../../time/spoken/read-day.ts'
import type { SpokenLanguage } from '../../time/spoken/reading.ts'

/** What somebody filled in or typed, as text; what is absent stays as it was. */
export interface Asked {
  readonly before?: string | undefined
  readonly onTheDay?: boolean | undefined
  readonly after?: string | undefined
  readonly coordinator?: string | undefined
  readonly chair?: string | undefined
  readonly from?: string | undefined
}

type CountField = 'before' | 'after' | 'coordinator' | 'chair'

const counts: readonly (readonly [RegExp, CountField])[] = [
  [/^(?:before|cyn)\b\s*/iu, 'before'],
  [/^(?:after|wedyn|ar ôl)(?=\s|$)\s*/iu, 'after'],
  [/^(?:coordinator|cydlynydd)\b\s*/iu, 'coordinator'],
  [/^(?:chair|cadeirydd)\b\s*/iu, 'chair'],
]

const onTheDay = /^(?:on the day|ar y diwrnod)(?::|\s|$)\s*(.*)$/iu
const fromDay = /^(?:from|o)\s+(.+)$/iu
const no = /^(?:no|off|na|nage|dim)$/iu

const fieldOf = (part: string): Asked => {
  for (const [words, field] of counts)
    if (words.test(part)) return { [field]: part.replace(words, '').replace(/^:\s*/, '') }
  const [, day] = onTheDay.exec(part) ?? []
  if (day !== undefined) return { onTheDay: !no.test(day.trim()) }
  const [, from] = fromDay.exec(part) ?? []
  return from === undefined ? {} : { from }
}

export interface Typed {
  readonly area: string
  readonly asked: Asked
}

/** Reads "Gwent; before 5, 1; on the day no; after 1, 6; coordinator 10; chair 20; from 1 December". */
export const readTyped = (text: string): Typed => {
  const [area = '', ...parts] = text.split(/[;\n]/).map((part) => part.trim())
  return { area, asked: Object.assign({}, ...parts.map(fieldOf)) }
}

/** Counts as people write them: "5, 1", "5 and 1", "none". `undefined` for anything else. */
export const readCounts = (text: string): readonly number[] | undefined => {
  const tidy = text.trim().toLowerCase()
  if (/^(?:|none|dim)$/.test(tidy)) return []
  const parts = tidy.split(/\s*(?:,|\band\b|\ba\b|\s)\s*/).filter(Boolean)
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : undefined
}

/** A day of the form (`2026-12-01`) or in words. */
export const readFrom = (text: string, today: Day, language: SpokenLanguage): Day | undefined => {
  const read = readDay(text, today, language)
  return 'why' in read ? undefined : read.day
}
