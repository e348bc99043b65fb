import { appointmentOn, isOpen } from '../directory/domain/dates.ts'
import type { Directory, PostKind } from '../directory/domain/model.ts'
import type { Day } from '../time/instant.ts'

const receiving: ReadonlySet<PostKind> = new Set(['spoc', 'lead'])

/** Who receives for an organisation on a day: whoever holds a contact's or a lead's post, and their deputies. Ids. */
export const receiversOn =
  ({ organisations }: Pick<Directory, 'organisations'>, day: Day) =>
  (organisation: string): ReadonlySet<string> => {
    const posts = organisations.find(({ id }) => id === organisation)?.posts ?? []
    return new Set(
      posts
        .filter((post) => receiving.has(post.kind) && isOpen(post, day))
        .flatMap(({ appointments }) => {
          const found = appointmentOn(appointments, day)
          if (!found?.inForce) return []
          const { person, deputy } = found.appointment
          return deputy === undefined ? [person] : [person, deputy]
        }),
    )
  }
