import type { Directory } from '../directory/domain/model.ts'
import type { Calendar } from '../time/working/calendar.ts'

/** The calendar of each organisation: the bank holidays, and its own closed days. */
export const calendarsOf =
  (calendar: Calendar, { organisations }: Pick<Directory, 'organisations'>) =>
  (organisation: string): Calendar => {
    const { closed = [] } = organisations.find(({ id }) => id === organisation) ?? {}
    return closed.length === 0 ? calendar : { ...calendar, closed: new Set(closed) }
  }

export type CalendarOf = ReturnType<typeof calendarsOf>
