import { appointmentOn, isOpen } from '../../directory/domain/dates.ts'
import type { Directory, Names, Organisation, Post } from '../../directory/domain/model.ts'
import { ownOrganisations } from '../../directory/domain/own.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { postsFor, serves } from '../../directory/domain/serving.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'

const title: Names = { en: 'Area Admin', cy: 'Gweinyddwr yr Ardal' }

/** Everybody who is appointed as an admin of an area on a day, with the organisation and post by which they are. */
export interface AppointedAdmin {
  readonly person: string
  readonly organisation: string
  readonly post: string
}

const appointedTo = (post: Post, day: Day): string | undefined => {
  const found = isOpen(post, day) ? appointmentOn(post.appointments, day) : undefined
  return found?.inForce ? found.appointment.person : undefined
}

export const adminsOf = (
  { organisations, people }: Pick<Directory, 'organisations' | 'people'>,
  area: AreaCode,
  day: Day,
  places: PlaceBook,
): readonly AppointedAdmin[] =>
  organisations
    .filter((one) => serves(one.serves, { area }, places))
    .flatMap((one) =>
      postsFor(one, 'admin', { area, day }, places).flatMap((post) => {
        const person = appointedTo(post, day)
        return person && people.has(person) ? [{ person, organisation: one.id, post: post.id }] : []
      }),
    )

const runsPartnership = ({ agency, posts }: Organisation) =>
  agency === 'partner' && posts.some(({ kind }) => kind === 'coordinator' || kind === 'admin')

/** The organisation that runs an area's partnership: of several the one that serves the fewest places, by name. */
export const partnershipOf = (directory: Directory, area: AreaCode, places: PlaceBook): Organisation | undefined =>
  ownOrganisations(directory)
    .filter((one) => runsPartnership(one) && serves(one.serves, { area }, places))
    .toSorted((first, second) => first.serves.length - second.serves.length || first.id.localeCompare(second.id))
    .at(0)

/** A partnership that nobody has recorded yet, named after its area. */
export const newPartnership = (area: AreaCode, { en, cy = en }: Names): Organisation => ({
  id: `partnership-${area.toLowerCase()}`,
  agency: 'partner',
  names: { en: `Partnership: ${en}`, cy: `Partneriaeth: ${cy}` },
  serves: [area],
  mailDomains: [],
  posts: [],
})

/** Appoints an admin, in the first admin's post that nobody holds, else in a new one; `undefined` when they are one already. */
export const appointAdmin = (
  organisation: Organisation,
  person: string,
  { area, day }: { readonly area: AreaCode; readonly day: Day },
): Organisation | undefined => {
  const covers = organisation.serves.length === 1 ? [] : [area]
  const forArea = organisation.posts.filter(
    (post) => post.kind === 'admin' && isOpen(post, day) && (post.covers.length === 0 || post.covers.includes(area)),
  )
  if (forArea.some((post) => appointedTo(post, day) === person)) return undefined
  const vacant = forArea.find((post) => appointedTo(post, day) === undefined)
  const appointment = { person, from: day }
  const posts = vacant
    ? organisation.posts.map((post) =>
        post === vacant ? { ...post, appointments: [...post.appointments, appointment] } : post,
      )
    : [
        ...organisation.posts,
        {
          id: `admin-${area.toLowerCase()}-${person}-${day}`,
          kind: 'admin' as const,
          title,
          covers,
          appointments: [appointment],
          away: [],
        },
      ]
  return { ...organisation, posts }
}

/** Ends somebody's appointments in one admin's post: yesterday was the last day. */
export const endAdmin = (organisation: Organisation, { person, post }: AppointedAdmin, day: Day): Organisation => ({
  ...organisation,
  posts: organisation.posts.map((one) =>
    one.id === post
      ? {
          ...one,
          appointments: one.appointments.map((appointment) =>
            appointment.person === person && (appointment.to === undefined || appointment.to >= day)
              ? { ...appointment, to: addDays(day, -1) }
              : appointment,
          ),
        }
      : one,
  ),
})
