import type { Day, Instant } from '../../../bot/time/instant.ts'
import { instantOfEpoch } from '../../../bot/time/instant.ts'

/** One line of a table of cases, by the names of its columns. */
export type Case = Readonly<Record<string, string>>

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim())

/** A table as people read it: names of columns on the first line, `|` between cells. */
export const readTable = (text: string): readonly Case[] => {
  const [columns = [], ...rows] = text.trim().split('\n').map(cellsOf)
  return rows.map((cells) => {
    if (cells.length !== columns.length) throw new Error(`A line has ${cells.length} cells: ${cells.join(' | ')}`)
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

export const cell = (row: Case, column: string): string => {
  const found = row[column]
  if (found === undefined) throw new Error(`There is no column ${column}.`)
  return found
}

/** What stands in a cell, one by one. */
export const listIn = (row: Case, column: string): readonly string[] =>
  cell(row, column)
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const checked = (utc: number, weekday: string, said: string) => {
  if (weekdays[new Date(utc).getUTCDay()] !== weekday) throw new Error(`This is no ${weekday}: ${said}`)
  return utc
}

const isoDay = (utc: number): Day => new Date(utc).toISOString().slice(0, 10)

/** `Mon 21 Dec 2026` or `21 Dec 2026`. A weekday that is wrong throws. */
export const dayIn = (said: string): Day => {
  const [, weekday, date] = /^([A-Z][a-z]{2} )?(\d{2} [A-Z][a-z]{2} \d{4})$/.exec(said) ?? []
  const utc = Date.parse(`${date} 00:00 UTC`)
  if (Number.isNaN(utc)) throw new Error(`This is no day: ${said}`)
  return isoDay(weekday ? checked(utc, weekday.trim(), said) : utc)
}

/** `Mon 21 Dec 2026 10:00 GMT`, or BST, an hour before. A weekday that is wrong throws. */
export const instantIn = (said: string): Instant => {
  const [, weekday = '', wall, zone] = /^([A-Z][a-z]{2}) (.+) (GMT|BST)$/.exec(said) ?? []
  const utc = Date.parse(`${wall} UTC`)
  if (Number.isNaN(utc)) throw new Error(`This is no moment: ${said}`)
  return instantOfEpoch(checked(utc, weekday, said) - (zone === 'BST' ? 3_600_000 : 0))
}
