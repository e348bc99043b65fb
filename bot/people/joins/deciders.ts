import type { Directory } from '../../directory/domain/model.ts'
import { peopleNamedBy } from '../../directory/domain/own.ts'
import { serves } from '../../directory/domain/serving.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Part, Role } from '../../rights/roles.ts'
import type { Person as Account } from '../../turns/reach.ts'
import type { Join } from '../domain/join.ts'
import { entryOf } from '../domain/linking.ts'
import type { PeopleNeeds } from '../needs.ts'

const byNearness = ['organisation', 'area', 'admin'] as const

/** How near somebody is who may decide a request. */
type Nearness = (typeof byNearness)[number]

/** Somebody who may decide, and the account by which they are told. A first admin may have no entry, and so no name. */
interface Decider {
  readonly who: string
  readonly name?: string
  readonly account: Account
}

export interface Deciders {
  readonly nearest: Nearness
  readonly people: readonly Decider[]
}

type Needs = Pick<PeopleNeeds, 'directory' | 'places' | 'known' | 'outlet' | 'host'>

const keepers: ReadonlySet<Role> = new Set(['spoc', 'deputy', 'lead'])
const stewards: ReadonlySet<Role> = new Set(['coordinator', 'deputy-coordinator'])

/** At most so many are asked: more would be a crowd in which nobody feels meant. */
const mostAsked = 20

/** A join is nobody's own to decide who asked for it, nor whose entry it is about, by whichever account. */
export const ownOf = (join: Join, { people }: Pick<Directory, 'people'>): readonly string[] => [
  keyOfPerson(join.account),
  ...(people.get(entryOf(join))?.identities ?? []).map(keyOfPerson),
]

const reachesArea = ({ areas }: Part, join: Join) =>
  areas === 'every' || join.areas.some((area) => areas.includes(area))

const nearnessOf = (part: Part, join: Join): Nearness | undefined => {
  if (keepers.has(part.role) && part.organisation === join.organisation) return 'organisation'
  if (stewards.has(part.role) && reachesArea(part, join)) return 'area'
  return part.role === 'admin' && reachesArea(part, join) ? 'admin' : undefined
}

/** The organisations among whose people somebody may be who decides: their own, and those that have stewards. */
const organisationsConcerned = ({ organisations }: Directory, join: Join, places: Needs['places']) =>
  organisations.filter(
    ({ id, posts, serves: codes }) =>
      id === join.organisation ||
      (posts.some(({ kind }) => kind === 'coordinator' || kind === 'admin') &&
        join.areas.some((area) => serves(codes, { area }, places))),
  )

interface Candidate extends Decider {
  readonly near: Nearness
}

const accountsIn = (directory: Directory, join: Join, { places, host }: Needs): readonly Decider[] => {
  const named = organisationsConcerned(directory, join, places).flatMap((one) => [...peopleNamedBy(one)])
  const people = [...new Set(named)].flatMap((id) => directory.people.get(id) ?? [])
  const entered = people.flatMap(({ id, name, identities }) =>
    identities.map((account) => ({ who: id, name, account })),
  )
  const known = new Set(entered.map(({ account }) => keyOfPerson(account)))
  const first = host.firstAdmins.map((oid) => ({ who: oid, account: { tenantId: host.tenantId, oid } }))
  return [...entered, ...first.filter(({ account }) => !known.has(keyOfPerson(account)))]
}

/** Whoever may decide a request and has an account, by how near they are. Whose own it is, is left out. */
const candidates = async (needs: Needs, join: Join): Promise<readonly Candidate[]> => {
  const directory = await needs.directory()
  const own = new Set(ownOf(join, directory))
  const others = accountsIn(directory, join, needs).filter(({ account }) => !own.has(keyOfPerson(account)))
  const found = await Promise.all(
    others.map(async (decider) => {
      const { parts } = await needs.known(decider.account)
      return parts.flatMap((part) => {
        const near = nearnessOf(part, join)
        return near ? [{ ...decider, near }] : []
      })
    }),
  )
  // Somebody with two posts is asked by the nearer one.
  return found.flat().sort((first, second) => byNearness.indexOf(first.near) - byNearness.indexOf(second.near))
}

/** Only who has a chat with Liaison, and by one of their accounts. */
const reachable = async ({ outlet }: Needs, people: readonly Candidate[]): Promise<readonly Candidate[]> => {
  const routes = await Promise.all(people.map(({ account }) => outlet.routeTo(account)))
  const reached = people.filter((_, index) => routes[index]?.by === 'chat')
  return [...new Map(reached.toReversed().map((one) => [one.who, one])).values()].toReversed()
}

const rounds: readonly { readonly nearest: Nearness; readonly asks: readonly Nearness[] }[] = [
  { nearest: 'organisation', asks: ['organisation'] },
  { nearest: 'area', asks: ['area', 'admin'] },
  { nearest: 'admin', asks: ['admin'] },
]

/**
 * Who is asked to decide: those of the person's own organisation; where none of them has a chat with Liaison, the area's
 * coordinator, deputy coordinator and admin; else the admin alone. `from` skips what is nearer.
 */
export const decidersOf = async (needs: Needs, join: Join, from: Nearness = 'organisation'): Promise<Deciders> => {
  const all = await candidates(needs, join)
  const left = rounds.slice(rounds.findIndex(({ nearest }) => nearest === from))
  for (const { nearest, asks } of left) {
    const people = await reachable(
      needs,
      all.filter(({ near }) => asks.includes(near)),
    )
    if (nearest === 'admin' || people.some(({ near }) => near === nearest))
      return { nearest, people: people.slice(0, mostAsked) }
  }
  return { nearest: 'admin', people: [] }
}

/** Whether somebody may still decide, by what is known now; the right itself is asked for when they press. */
export const mayDecide = async (needs: Needs, join: Join, account: Account): Promise<boolean> =>
  (await candidates(needs, join)).some((one) => keyOfPerson(one.account) === keyOfPerson(account))
