import { absenceOn, appointmentOn, isOpen } from '../directory/domain/dates.ts'
import type { Roster } from '../directory/domain/holder.ts'
import { holderOf } from '../directory/domain/holder.ts'
import type { Organisation, Person, Post, PostKind } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { AreaCode } from '../places/understanding.ts'
import type { Actor, Part } from './roles.ts'

/** What the directory says of one person, read fresh: their entries, and the organisations whose posts name them. */
export interface Entries {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly roster: Roster
}

interface SignedIn {
  readonly tenantId: string
  readonly oid: string
  readonly isFirstAdmin: boolean
}

/** Who stands in for the holder, by the post: a deputy's own rights are narrower than the post's. */
const standIns: Partial<Record<PostKind, Part['role']>> = {
  spoc: 'deputy',
  lead: 'deputy',
  coordinator: 'deputy-coordinator',
}

const areasOf = ({ covers }: Post, { serves }: Organisation, places: PlaceBook): readonly AreaCode[] => [
  ...new Set((covers.length > 0 ? covers : serves).map((code) => places.areaOfAuthority(code) ?? code)),
]

type Held = Pick<Part, 'role' | 'by'>

/** As what one post lets somebody act today: as its holder, in the holder's place, or as the deputy. */
const heldIn = (
  post: Post,
  organisation: Organisation,
  mine: ReadonlySet<string>,
  roster: Roster,
): Held | undefined => {
  const cover = absenceOn(post.away, roster.day)
  if (cover?.by && mine.has(cover.by)) return { role: post.kind, by: 'cover' }
  const found = appointmentOn(post.appointments, roster.day)
  if (found?.inForce && mine.has(found.appointment.person)) return { role: post.kind, by: 'appointment' }
  const deputy = found?.appointment.deputy
  if (!deputy || !mine.has(deputy)) return undefined
  const holding = holderOf(post, organisation, [], roster)
  if (holding.as === 'deputy' && mine.has(holding.person.id)) return { role: post.kind, by: 'deputy' }
  return { role: standIns[post.kind] ?? 'member', by: 'deputy' }
}

const partsIn = (organisation: Organisation, { people, roster }: Entries, places: PlaceBook): readonly Part[] => {
  const mine = new Set(people.map(({ id }) => id))
  return organisation.posts
    .filter((post) => isOpen(post, roster.day))
    .flatMap((post): Part[] => {
      const held = heldIn(post, organisation, mine, roster)
      if (!held) return []
      const areas = post.kind === 'national-reader' ? ('every' as const) : areasOf(post, organisation, places)
      const { id, agency } = organisation
      return [{ ...held, agency, organisation: id, post: post.id, title: post.title, areas }]
    })
}

const firstAdmin: Part = { role: 'admin', by: 'first-admin', areas: 'every' }

/**
 * Everything that somebody may act as on the roster's day. Justice needs a police or CPS post, and that no ISVA organisation has
 * this person, in whatever post: the agency comes from the post, never from an address or a tenant.
 */
export const actorOf = ({ tenantId, oid, isFirstAdmin }: SignedIn, entries: Entries, places: PlaceBook): Actor => {
  const parts = entries.organisations.flatMap((organisation) => partsIn(organisation, entries, places))
  const isAtIsva = parts.some(({ agency }) => agency === 'isva')
  const isJustice = parts.some(({ agency }) => agency === 'police' || agency === 'cps')
  return {
    tenantId,
    oid,
    people: entries.people.map(({ id }) => id),
    parts: isFirstAdmin ? [...parts, firstAdmin] : parts,
    seesJustice: isJustice && !isAtIsva,
  }
}
