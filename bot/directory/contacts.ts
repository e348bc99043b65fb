import type { Day } from '../time/instant.ts'
import type { Agency, Directory, Organisation } from './domain/model.ts'
import { partyKey, readParty } from './domain/party.ts'
import type { PlaceBook } from './domain/place-book.ts'
import type { Spot } from './domain/serving.ts'
import { organisationsFor, postsFor } from './domain/serving.ts'

interface Known {
  readonly directory: Directory
  readonly places: PlaceBook
  readonly day: Day
}

/** A contact who can be asked: a post, or an organisation that gives no more than a mailbox or a line. */
export interface Contact {
  readonly party: string
  readonly agency: Agency
}

const contactsIn = (organisation: Organisation, spot: Spot, { places, day }: Known): readonly Contact[] => {
  const { id, agency } = organisation
  const posts = postsFor(organisation, 'spoc', { ...spot, day }, places)
  const parties = posts.length > 0 ? posts.map((post) => ({ organisation: id, post: post.id })) : [{ organisation: id }]
  return parties.map((party) => ({ party: partyKey(party), agency }))
}

/** The contacts of a place, of one agency or of all three, in the order in which they are always shown. */
export const contactsFor = (
  agencies: readonly Agency[],
  { spot, ...known }: Known & { readonly spot: Spot },
): readonly Contact[] =>
  agencies.flatMap((agency) =>
    organisationsFor(known.directory, agency, spot, known.places).flatMap((one) => contactsIn(one, spot, known)),
  )

const answering = new Set(['spoc', 'lead'])

/** Those of the same agency who may be meant instead: the other contacts and leads of its organisations there. */
export const othersFor = (
  {
    to,
    agency,
    had,
    area,
    authority,
  }: { to: string; agency: Agency; had: readonly string[]; area: string; authority?: string },
  known: Known,
): readonly Contact[] => {
  const spot = { area, ...(authority === undefined ? {} : { authority }) }
  const serving = organisationsFor(known.directory, agency, spot, known.places)
  const own = known.directory.organisations.filter(({ id }) => id === readParty(to)?.organisation)
  const leads = [...new Set([...own, ...serving])].flatMap((organisation) => [
    ...contactsIn(organisation, spot, known),
    ...postsFor(organisation, 'lead', { ...spot, day: known.day }, known.places).map(({ id }) => ({
      party: partyKey({ organisation: organisation.id, post: id }),
      agency,
    })),
  ])
  const all = new Map(leads.map((contact) => [contact.party, contact]))
  return [...all.values()].filter(({ party }) => party !== to && !had.includes(party))
}

/** The contact that a card names; `undefined` for what is none, or is one no longer. */
export const contactNamed = (key: string, { directory, day }: Known): Contact | undefined => {
  const party = readParty(key)
  const organisation = directory.organisations.find(({ id }) => id === party?.organisation)
  if (!party || !organisation || party.person !== undefined) return undefined
  const { agency } = organisation
  if (party.post === undefined) return { party: partyKey(party), agency }
  const post = organisation.posts.find(({ id, until }) => id === party.post && (until === undefined || day <= until))
  return post && answering.has(post.kind) ? { party: partyKey(party), agency } : undefined
}
