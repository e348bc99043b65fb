import { appointmentOn, isNotOver } from '../../directory/domain/dates.ts'
import type { Appointment, Post } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'

/** Who shall hold a post, from a day on. */
export interface Appointing {
  readonly person: string
  readonly from: Day
  readonly deputy?: string | undefined
  /** Set when the organisation itself says so. */
  readonly confirmedOn?: Day | undefined
}

const dayBefore = (day: Day) => addDays(day, -1)

/** The appointment that is in force on a day; one that is over is none. */
export const inForceOn = ({ appointments }: Post, day: Day): Appointment | undefined => {
  const found = appointmentOn(appointments, day)
  return found?.inForce ? found.appointment : undefined
}

/** Nothing that begins on the day or later counts; what runs into it ends the day before. */
const until = <Dated extends { readonly to?: Day }>(dated: Dated, from: Day): Dated =>
  isNotOver(dated, from) ? { ...dated, to: dayBefore(from) } : dated

/** An absence was that of whoever held the post: it does not pass to whoever follows. */
const awayUntil = ({ away }: Post, from: Day): Post['away'] =>
  away.filter((absence) => absence.from < from).map((absence) => until(absence, from))

/** Puts somebody into a post. Whoever held it ends the day before; who holds it already goes on, with what is said anew. */
export const appointedTo = (post: Post, { person, from, deputy, confirmedOn }: Appointing, today: Day): Post => {
  const current = inForceOn(post, today)
  if (current?.person === person) {
    const on = present({ ...current, from, deputy, confirmedOn: confirmedOn ?? current.confirmedOn })
    return { ...post, appointments: post.appointments.map((one) => (one === current ? on : one)) }
  }
  return {
    ...post,
    appointments: [...post.appointments.map((one) => until(one, from)), present({ person, from, deputy, confirmedOn })],
    away: awayUntil(post, from),
  }
}

/** Nobody holds the post from a day on; its deputy is still known. */
export const vacatedFrom = (post: Post, from: Day): Post => ({
  ...post,
  appointments: post.appointments.map((one) => until(one, from)),
  away: awayUntil(post, from),
})

/** Says today that the appointment in force is right. */
export const confirmedToday = (post: Post, today: Day): Post => {
  const current = inForceOn(post, today)
  return {
    ...post,
    appointments: post.appointments.map((one) => (one === current ? { ...one, confirmedOn: today } : one)),
  }
}
