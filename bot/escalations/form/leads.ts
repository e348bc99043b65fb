import type { Directory, Organisation } from '../../directory/domain/model.ts'
import { partyKey, partyOn } from '../../directory/domain/party.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { postsFor, serves } from '../../directory/domain/serving.ts'
import type { Day } from '../../time/instant.ts'
import type { Ladder } from '../domain/escalation.ts'
import type { Wanted } from '../raise.ts'

export interface Known {
  readonly directory: Directory
  readonly places: PlaceBook
  readonly day: Day
  /** The entries in the directory of whoever raises it: nobody answers their own. */
  readonly raisers: readonly string[]
  /** Where Liaison can write to somebody in a chat of their own. */
  readonly hostTenant: string
  /** The ladders that the area has chosen for itself. */
  readonly local?: readonly Ladder[]
}

export type Asked = Wanted['asked'][number]

/** A lead of any agency who can be reached in their own chat: the one recipient of what is restricted. */
export interface Lead {
  /** The person, not the post: whoever covers may be the one who must not see it. */
  readonly party: string
  readonly organisation: Organisation
}

interface Spot {
  readonly area: string
  readonly authority?: string
}

/** Every lead who answers for a place, as themself. */
export const leadsFor = (spot: Spot, { directory, places, day, raisers, hostTenant }: Known): readonly Lead[] => {
  const all = directory.organisations
    .filter((organisation) => serves(organisation.serves, spot, places))
    .flatMap((organisation) =>
      postsFor(organisation, 'lead', { ...spot, day }, places).flatMap(({ id }): readonly Lead[] => {
        const person = partyOn(directory, { organisation: organisation.id, post: id }, day)?.person
        const isReached = person?.identities.some(({ tenantId }) => tenantId === hostTenant) ?? false
        if (!person || !isReached || raisers.includes(person.id)) return []
        return [{ party: partyKey({ organisation: organisation.id, person: person.id }), organisation }]
      }),
    )
  return [...new Map(all.map((lead) => [lead.party, lead])).values()]
}

/** That lead, asked: at the lead's step, and at no other. */
export const askedOf = ({ party, organisation: { id, agency } }: Lead, { rungs }: Ladder): Asked => ({
  ...{ agency, organisation: id },
  holder: {
    rung: Math.max(
      0,
      rungs.findIndex(({ who }) => who === 'lead' || who === 'supervisor'),
    ),
    party,
    held: [party],
  },
})

/** Where no agency owes an answer, the area's coordinator is asked. */
export const coordinatorFor = (
  spot: Spot,
  { directory, places, day }: Pick<Known, 'directory' | 'places' | 'day'>,
): Asked | undefined => {
  for (const organisation of directory.organisations) {
    if (!serves(organisation.serves, spot, places)) continue
    const [post] = postsFor(organisation, 'coordinator', { ...spot, day }, places)
    if (!post) continue
    const party = partyKey({ organisation: organisation.id, post: post.id })
    return { agency: organisation.agency, organisation: organisation.id, holder: { rung: 0, party, held: [party] } }
  }
  return undefined
}
