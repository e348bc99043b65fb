import type { Day } from '../../time/instant.ts'
import type { Appointment, Cover, Post } from './model.ts'

/** Days are compared as text: ISO days sort as they fall. */
const within = (day: Day, from: Day, to: Day | undefined) => from <= day && (to === undefined || day <= to)

const isInForce = (appointment: Appointment, day: Day): boolean => within(day, appointment.from, appointment.to)

/** Current or still to come: what an export writes and an import may end. */
export const isNotOver = ({ to }: { readonly to?: Day }, day: Day): boolean => to === undefined || day <= to

export const isOpen = (post: Post, day: Day): boolean => post.until === undefined || day <= post.until

const latest = <Dated extends { readonly from: Day }>(dated: readonly Dated[]): Dated | undefined =>
  dated.reduce<Dated | undefined>((best, next) => (best && best.from > next.from ? best : next), undefined)

/** The absence that counts on a day: of overlapping ones that which began last, of those the one recorded last. */
export const absenceOn = (away: readonly Cover[], day: Day): Cover | undefined =>
  latest(away.filter(({ from, to }) => within(day, from, to)))

/**
 * The appointment that counts on a day: the one in force (of overlapping ones that which began last), else the one that
 * ended last. An appointment that was ended before it began never counts.
 */
export const appointmentOn = (
  appointments: readonly Appointment[],
  day: Day,
): { readonly appointment: Appointment; readonly inForce: boolean } | undefined => {
  const inForce = latest(appointments.filter((appointment) => isInForce(appointment, day)))
  if (inForce) return { appointment: inForce, inForce: true }
  const over = appointments.filter(({ from, to }) => to !== undefined && from <= to && to < day)
  const ended = latest(over.map((appointment) => ({ from: appointment.to ?? '', appointment })))
  return ended && { appointment: ended.appointment, inForce: false }
}
