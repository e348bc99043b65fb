import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'
import { isNotOver } from '../domain/dates.ts'
import type { Appointment } from '../domain/model.ts'
import { present } from '../domain/present.ts'
import type { Said } from './row.ts'
import { after } from './said.ts'

/** What one line says of who holds a post. */
export interface Held {
  readonly person: string
  readonly from: Said<Day>
  readonly to: Said<Day>
  readonly deputy: Said<string>
  readonly confirmedOn: Said<Day>
}

/** An appointment is never deleted: it ends the day before, or, when it had not begun, never counts. */
export const ended = <Dated extends { readonly to?: Day }>(appointment: Dated, today: Day): Dated => ({
  ...appointment,
  to: addDays(today, -1),
})

/** A confirmation is something that happened: the later one counts, and a blank takes none back. */
export const laterOf = (first: Day | undefined, second: Said<Day>): Day | undefined =>
  second && (!first || second > first) ? second : first

const patched = (current: Appointment, { person, from, to, deputy, confirmedOn }: Held): Appointment =>
  present({
    person,
    from: from ?? current.from,
    to: after(to, current.to),
    deputy: after(deputy, current.deputy),
    confirmedOn: laterOf(current.confirmedOn, confirmedOn),
  })

/** Which line speaks of which appointment: the one that began on the line's day, else the person's one that is not over. */
const claims = (current: readonly Appointment[], lines: readonly Held[], today: Day) => {
  const claimed = new Map<Appointment, Held>()
  const left = lines.filter((line) => {
    const exact = current.find((one) => one.person === line.person && one.from === line.from && !claimed.has(one))
    if (exact) claimed.set(exact, line)
    return !exact
  })
  const added = left.filter((line) => {
    const open = current.find((one) => one.person === line.person && isNotOver(one, today) && !claimed.has(one))
    if (open) claimed.set(open, line)
    return !open
  })
  return { claimed, added }
}

/** The appointments of a post after a file has named its holders. Whoever it leaves out is ended, unless `keep`. */
export const appointmentsAfter = (
  current: readonly Appointment[],
  lines: readonly Held[],
  today: Day,
  keep: boolean,
): readonly Appointment[] => {
  const { claimed, added } = claims(current, lines, today)
  const known = current.map((one) => {
    const line = claimed.get(one)
    if (line) return patched(one, line)
    return keep || !isNotOver(one, today) ? one : ended(one, today)
  })
  return [...known, ...added.map((line) => patched({ person: line.person, from: today }, line))]
}
