import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownData } from '../../places/load.ts'
import { BrokenTables } from '../../places/tables/problem.ts'
import { fileOf, readTable } from '../../places/tables/read-table.ts'
import { type Calendar, calendarOf } from './calendar.ts'

/** The calendar of the bank holidays that Liaison ships. Throws `BrokenTables` when the table is wrong. */
export const loadCalendar = (folder = ownData): Calendar => {
  const table = readTable('bank_holidays', readFileSync(join(folder, fileOf('bank_holidays')), 'utf8'))
  if ('rows' in table) return calendarOf(table.rows)
  throw new BrokenTables(table)
}
