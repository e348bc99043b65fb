import type { Day } from '../../time/instant.ts'
import { readDay } from '../../time/spoken/read-day.ts'
import type { SpokenLanguage } from '../../time/spoken/reading.ts'

/** A chair as a line says it: a name, and the days from and to which. */
export interface ChairLine {
  readonly name: string
  readonly from: Day
  readonly to?: Day
}

/** The lines of a field: one under the other, or between semicolons where it was typed in one. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const until = /^(.+)\s(?:to|until|tan|hyd)\s+(.+)$/iu
const since = /^(.+?),?\s(?:from|since|o|ers)\s+(.+)$/iu

interface Reading {
  readonly today: Day
  readonly language: SpokenLanguage
}

/** The day at the end of a line, with what stands before it; a name may have such a small word in it too. */
const cut = (line: string, at: RegExp, { today, language }: Reading): { before: string; day?: Day } => {
  const [, before = '', said = ''] = at.exec(line) ?? []
  const read = readDay(said, today, language)
  const isAll = 'day' in read && read.span.start === 0 && read.span.end === said.length
  return isAll ? { before: before.trim(), day: read.day } : { before: line }
}

/** Reads "Sam Example from 1 January 2027 to 30 June 2027"; without a first day, from today. `undefined`: backwards. */
export const readChairLine = (line: string, reading: Reading): ChairLine | undefined => {
  const end = cut(line, until, reading)
  const start = cut(end.before, since, reading)
  const from = start.day ?? reading.today
  if (end.day !== undefined && end.day < from) return undefined
  return { name: start.before, from, ...(end.day === undefined ? {} : { to: end.day }) }
}

const written = (locale: 'en-GB' | 'cy') => {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (day: Day) => format.format(new Date(`${day}T00:00:00Z`))
}

const inEnglish = written('en-GB')
const inWelsh = written('cy')

/** A chair as a form writes it, so that it is read back as the same. */
export const chairLine = ({ name, from, to }: ChairLine, language: SpokenLanguage): string =>
  language === 'en'
    ? `${name} from ${inEnglish(from)}${to === undefined ? '' : ` to ${inEnglish(to)}`}`
    : `${name} o ${inWelsh(from)}${to === undefined ? '' : ` tan ${inWelsh(to)}`}`
