import { isOpen } from '../../../directory/domain/dates.ts'
import type { Agency, Directory, Organisation, Person, Post } from '../../../directory/domain/model.ts'
import { ownOrganisations } from '../../../directory/domain/own.ts'
import { partyKey } from '../../../directory/domain/party.ts'
import type { PlaceBook } from '../../../directory/domain/place-book.ts'
import type { AreaCode } from '../../../places/understanding.ts'
import type { Day } from '../../../time/instant.ts'

/** Somebody, a post or a body that an action can be given to. */
export interface Member {
  readonly key: string
  readonly agency: Agency
  /** What it is called, in every language it has a name in. */
  readonly names: readonly string[]
}

/** Everybody who serves some areas: the people, posts and organisations among whom owners are found. */
export interface Pool {
  readonly people: readonly (Member & { readonly email?: string })[]
  readonly posts: readonly (Member & { readonly kind: Post['kind']; readonly holder?: string })[]
  readonly bodies: readonly Member[]
}

const servesAny = ({ serves }: Organisation, areas: readonly AreaCode[], places: PlaceBook) =>
  serves.some((code) => areas.includes(places.areaOfAuthority(code) ?? code))

const both = ({ en, cy }: { readonly en: string; readonly cy?: string }) => (cy === undefined ? [en] : [en, cy])

const personKey = ({ id, organisation }: Person) => partyKey({ organisation, person: id })

/** Who serves these areas on a day, of this deployment's own list. */
export const poolOf = (
  directory: Directory,
  areas: readonly AreaCode[],
  { places, today }: { readonly places: PlaceBook; readonly today: Day },
): Pool => {
  const organisations = ownOrganisations(directory).filter((one) => servesAny(one, areas, places))
  const agencies = new Map(organisations.map(({ id, agency }) => [id, agency]))
  const holderOf = ({ appointments }: Post) => {
    const now = appointments.find(({ from, to }) => from <= today && (to === undefined || today <= to))
    const person = now && directory.people.get(now.person)
    return person && agencies.has(person.organisation) ? { holder: personKey(person) } : {}
  }
  return {
    people: [...directory.people.values()].flatMap((person) => {
      const agency = agencies.get(person.organisation)
      if (!agency) return []
      const { name, email } = person
      return [{ key: personKey(person), agency, names: [name], ...(email === undefined ? {} : { email }) }]
    }),
    posts: organisations.flatMap(({ id, agency, posts }) =>
      posts
        .filter((post) => isOpen(post, today))
        .map((post) => ({
          key: partyKey({ organisation: id, post: post.id }),
          agency,
          names: both(post.title),
          kind: post.kind,
          ...holderOf(post),
        })),
    ),
    bodies: organisations.map(({ id, agency, names }) => ({
      key: partyKey({ organisation: id }),
      agency,
      names: both(names),
    })),
  }
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'@. -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** As names are compared: without accents, in small letters. */
export const alike = (one: string, other: string): boolean => plain(one) === plain(other)

/** The words of a name. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[\s.-]+/)
    .filter(Boolean)
