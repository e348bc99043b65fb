import type { Organisation, Post } from '../../directory/domain/model.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Kit } from './kit.ts'

/** A made-up person as the local client can sign in as one. */
export interface Persona {
  /** The Teams address: `29:…`. */
  readonly id: string
  readonly name: string
  readonly email: string
  readonly aadObjectId: string
  readonly tenantId: string
  readonly agency: Organisation['agency']
  readonly organisation: string
  /** The kind and the title of each post, and `deputy` for who stands in: `spoc`, `rasso-detective-inspector`. */
  readonly roles: readonly string[]
  readonly area: AreaCode
}

const slug = (title: string) => title.toLowerCase().replace(/\s+/g, '-')

const rolesIn = (posts: readonly Post[], person: string): readonly string[] => [
  ...new Set(
    posts.flatMap(({ kind, title, appointments }) => [
      ...(appointments.some((one) => one.person === person && !one.to) ? [kind, slug(title.en)] : []),
      ...(appointments.some((one) => one.deputy === person) ? ['deputy', `${kind}-deputy`] : []),
    ]),
  ),
]

/** Everybody of the demonstration who has signed in. */
export const personasOf = (kits: readonly Kit[]): readonly Persona[] =>
  kits.flatMap(({ area, organisation, people }) =>
    people.flatMap(({ id, name, email = '', identities }) =>
      identities.map(({ oid, tenantId, teamsId = '' }) => ({
        id: teamsId,
        name,
        email,
        aadObjectId: oid,
        tenantId,
        agency: organisation.agency,
        organisation: organisation.names.en,
        roles: rolesIn(organisation.posts, id),
        area,
      })),
    ),
  )
