import type { Day } from '../../time/instant.ts'
import type { Hours } from '../domain/model.ts'
import type { PlaceBook } from '../domain/place-book.ts'
import { present } from '../domain/present.ts'
import { readDay, readDays, readEmail, readList, readPhone, readTimes } from './cells.ts'
import type { Cells, Column } from './columns.ts'
import type { Reason } from './rejection.ts'
import type { Said } from './row.ts'

interface Problem {
  readonly reason: Reason
  readonly column?: Column
  readonly value?: string
}

const longest = 300
// Where days or times are not said, the working hours of DATA-MODEL.md stand in: a local default.
const weekdays = [1, 2, 3, 4, 5]
const officeHours = { from: '09:00', to: '17:00' }
const looksLikeCode = /^(?:[EW]\d{8}|BTP)\b/

/** Reads the cells of one line and remembers the first thing that was wrong with it. */
export const cellReader = (cells: Cells, places: PlaceBook) => {
  let problem: Problem | undefined

  const wrong = (reason: Reason, column?: Column, value?: string): undefined => {
    problem ??= present({ reason, column, value })
    return undefined
  }

  const text = (column: Column): Said<string> => {
    const cell = cells[column]
    if (cell === undefined) return undefined
    if (cell.length > longest) return wrong('too-long', column)
    return cell === '' ? null : cell
  }

  const read = <Value>(column: Column, reader: (cell: string) => Value | undefined, reason: Reason): Said<Value> => {
    const cell = text(column)
    if (cell === undefined || cell === null) return cell
    return reader(cell) ?? wrong(reason, column, cell)
  }

  const placeOf = (place: string): string | undefined => {
    const code = looksLikeCode.exec(place)?.[0]
    return code ? code : places.codeOf(place)
  }

  const codes = (column: Column): Said<readonly string[]> => {
    const cell = text(column)
    if (cell === undefined || cell === null) return cell
    return readList(cell).flatMap((place) => {
      const code = placeOf(place)
      return code && places.nameOf(code) ? [code] : (wrong('place-unknown', column, place) ?? [])
    })
  }

  const hours = (): Said<Hours> => {
    const [days, times, otherwise] = [
      read('days', readDays, 'days-unreadable'),
      read('hours', readTimes, 'hours-unreadable'),
      text('otherwise'),
    ]
    if (days === undefined && times === undefined) return undefined
    if (!days && !times) return otherwise ? wrong('days-unreadable', 'days', '') : null
    return present({ days: days ?? weekdays, ...(times ?? officeHours), otherwise: otherwise ?? undefined })
  }

  const confirmedOn = (today: Day): Said<Day> => {
    const day = read('confirmed_on', readDay, 'date-unreadable')
    return day && day > today ? wrong('date-in-the-future', 'confirmed_on', day) : day
  }

  return {
    text,
    wrong,
    codes,
    hours,
    confirmedOn,
    read,
    day: (column: Column) => read(column, readDay, 'date-unreadable'),
    email: (column: Column) => read(column, readEmail, 'email-unreadable'),
    phone: (column: Column) => read(column, readPhone, 'phone-unreadable'),
    list: (column: Column) => read(column, readList, 'unreadable'),
    /** What was wrong first; `undefined` when nothing was. */
    problem: () => problem,
  }
}

export type CellReader = ReturnType<typeof cellReader>
