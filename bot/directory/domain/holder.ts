import type { Day } from '../../time/instant.ts'
import { absenceOn, appointmentOn, isOpen } from './dates.ts'
import type { Appointment, Organisation, Person, Post, PostKind } from './model.ts'

/** Who there is on a day, and who of them is away from any post that they hold. */
export interface Roster {
  readonly day: Day
  readonly people: ReadonlyMap<string, Person>
  readonly away: ReadonlySet<string>
}

/** Who holds a post on a day, and why it is this person. `post` is the post in which they were found. */
export type Holding = { readonly post: Post; readonly person: Person; readonly confirmedOn?: Day } & (
  | { readonly as: 'appointee' }
  | { readonly as: 'cover'; readonly for?: string; readonly until: Day }
  | { readonly as: 'deputy'; readonly because: 'away'; readonly for: string; readonly until: Day }
  | { readonly as: 'deputy'; readonly because: 'vacant'; readonly for?: string }
  | { readonly as: 'next-in-line' | 'coordinator'; readonly because: 'away' | 'vacant' }
)

export interface Nobody {
  readonly as: 'nobody'
  readonly because: 'away' | 'vacant'
}

/** Whose post is next when nobody holds this one, within the same organisation. After it comes the area's coordinator. */
const nextRung: Partial<Record<PostKind, PostKind>> = { spoc: 'lead' }

/** The people of a directory on a day. An absence counts for the person whom the post's appointment in force names. */
export const rosterOn = (
  directory: { readonly organisations: readonly Organisation[]; readonly people: ReadonlyMap<string, Person> },
  day: Day,
): Roster => {
  const away = new Set<string>()
  for (const { posts } of directory.organisations) {
    for (const post of posts) {
      if (!absenceOn(post.away, day)) continue
      const found = appointmentOn(post.appointments, day)
      if (found?.inForce) away.add(found.appointment.person)
    }
  }
  return { day, people: directory.people, away }
}

interface Seen {
  readonly appointment?: Appointment
  /** The person of the appointment in force; absent when there is none or the entry of that person is gone. */
  readonly appointee?: Person
  /** Whose post it was, for the words: the appointee, or the last one known. */
  readonly lastKnown?: Person
}

/** An appointment of somebody whose entry is gone counts as no appointment, except for its deputy. */
const seenIn = (post: Post, { day, people }: Roster): Seen => {
  const known = post.appointments.filter(({ person }) => people.has(person))
  const found = appointmentOn(known, day)
  const person = found && people.get(found.appointment.person)
  if (found?.inForce && person) return { appointment: found.appointment, appointee: person, lastKnown: person }
  const any = appointmentOn(post.appointments, day) ?? found
  return { ...(any ? { appointment: any.appointment } : {}), ...(person ? { lastKnown: person } : {}) }
}

/** The cover's person, else the appointee, else the deputy. Whoever stands in is passed over when away or gone. */
const ownHolder = (post: Post, roster: Roster): Holding | Nobody => {
  const { appointment, appointee, lastKnown } = seenIn(post, roster)
  const absence = absenceOn(post.away, roster.day)
  const standIn = (id: string | undefined) =>
    id === undefined || id === appointee?.id || roster.away.has(id) ? undefined : roster.people.get(id)
  const base = { post, ...(appointment?.confirmedOn ? { confirmedOn: appointment.confirmedOn } : {}) }

  const cover = absence && standIn(absence.by)
  const whose = lastKnown ? { for: lastKnown.name } : {}
  if (cover) return { ...base, ...whose, as: 'cover', person: cover, until: absence.to }
  if (appointee && !absence) return { ...base, as: 'appointee', person: appointee }

  const deputy = standIn(appointment?.deputy)
  if (!deputy) return { as: 'nobody', because: appointee ? 'away' : 'vacant' }
  const standing = { ...base, as: 'deputy', person: deputy } as const
  if (appointee && absence) return { ...standing, because: 'away', for: appointee.name, until: absence.to }
  return { ...standing, ...whose, because: 'vacant' }
}

const sharePlace = (first: Post, second: Post) =>
  first.covers.length === 0 || second.covers.length === 0 || first.covers.some((code) => second.covers.includes(code))

const firstHeld = (posts: readonly Post[], roster: Roster) => {
  for (const post of posts) {
    const holding = isOpen(post, roster.day) ? ownHolder(post, roster) : undefined
    if (holding && holding.as !== 'nobody' && !roster.away.has(holding.person.id)) return holding
  }
  return undefined
}

const found = (as: 'next-in-line' | 'coordinator', because: 'away' | 'vacant', held: Holding): Holding => ({
  as,
  because,
  post: held.post,
  person: held.person,
  ...(held.confirmedOn ? { confirmedOn: held.confirmedOn } : {}),
})

/**
 * Who holds a post on the roster's day: the cover's person, else the appointee, else the deputy, else who holds the next
 * rung's post of the same organisation, else the area's coordinator. All dates are inclusive. Exactly one holder, or
 * `nobody` with the reason.
 */
export const holderOf = (
  post: Post,
  organisation: Organisation,
  coordinators: readonly Post[],
  roster: Roster,
): Holding | Nobody => {
  const own = ownHolder(post, roster)
  if (own.as !== 'nobody') return own
  const { because } = own
  const next = organisation.posts.filter(
    (other) => other.id !== post.id && other.kind === nextRung[post.kind] && sharePlace(post, other),
  )
  const inLine = firstHeld(next, roster)
  if (inLine) return found('next-in-line', because, inLine)
  const coordinator = firstHeld(
    coordinators.filter(({ id }) => id !== post.id),
    roster,
  )
  return coordinator ? found('coordinator', because, coordinator) : own
}
