import { appointmentOn, isOpen } from '../directory/domain/dates.ts'
import type { Directory, PostKind } from '../directory/domain/model.ts'
import type { Day } from '../time/instant.ts'

const receiving: ReadonlySet<PostKind> = new Set(['spoc', 'lead'])

/** Who holds a contact's or a lead's post of an organisation on a day, as ids; deputies stand in and are not counted. */
export const receiversOn =
  ({ organisations }: Pick<Directory, 'organisations'>, day: Day) =>
  (organisation: string): ReadonlySet<string> => {
    const posts = organisations.find(({ id }) => id === organisation)?.posts ?? []
    return new Set(
      posts
        .filter((post) => receiving.has(post.kind) && isOpen(post, day))
        .flatMap(({ appointments }) => {
          const found = appointmentOn(appointments, day)
          return found?.inForce ? [found.appointment.person] : []
        }),
    )
  }
