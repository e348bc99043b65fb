import { z } from 'zod'
import type { Day } from '../../time/instant.ts'
import { isNotOver, isOpen } from '../domain/dates.ts'
import type { Directory, Organisation, Person } from '../domain/model.ts'
import { ownOrganisations, peopleNamedBy } from '../domain/own.ts'
import { shapes } from '../records.ts'

const published = z.object({
  kind: z.literal('liaison-directory'),
  v: z.literal(1),
  /** Who published it, as other deployments show it. */
  from: z.string().min(1).max(100),
  publishedOn: shapes.day,
  organisations: z.array(
    z.object({
      organisation: shapes.organisation,
      people: z.array(shapes.person.omit({ identities: true, language: true })),
    }),
  ),
})

export type Published = z.output<typeof published>

const asOn = (organisation: Organisation, today: Day): Organisation => ({
  ...organisation,
  posts: organisation.posts
    .filter((post) => isOpen(post, today))
    .map((post) => ({
      ...post,
      appointments: post.appointments.filter((appointment) => isNotOver(appointment, today)),
      away: post.away.filter((absence) => isNotOver(absence, today)),
    })),
})

const withoutIdentity = ({ identities: _, language: __, ...person }: Person) => person

/** This deployment's own list as others may have it: who holds a post and how to reach them at work, no sign-ins, no history. */
export const publishedList = (directory: Directory, from: string, today: Day): Published => ({
  kind: 'liaison-directory',
  v: 1,
  from,
  publishedOn: today,
  organisations: ownOrganisations(directory)
    .map((one) => asOn(one, today))
    .map((organisation) => ({
      organisation,
      people: [...peopleNamedBy(organisation)].flatMap((id) => {
        const person = directory.people.get(id)
        return person ? [withoutIdentity(person)] : []
      }),
    })),
})

const asIs = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A list that another deployment published; `undefined` for anything else. */
export const readPublished = (text: string): Published | undefined => published.safeParse(asIs(text)).data
