import type { Day } from '../../time/instant.ts'
import type { Holding, Nobody, Roster } from './holder.ts'
import { holderOf, rosterOn } from './holder.ts'
import type { Directory, Organisation, Person, Post } from './model.ts'

/** Whoever something is for: a person, a post or an organisation. Who that is, is found at the moment of asking. */
export interface Party {
  readonly organisation: string
  readonly person?: string
  readonly post?: string
}

/** How a party is stored and asked for: `person|<organisation>|<id>`, `post|<organisation>|<id>`, `organisation|<id>`. */
export const partyKey = ({ organisation, person, post }: Party): string => {
  if (person !== undefined) return `person|${organisation}|${person}`
  return post === undefined ? `organisation|${organisation}` : `post|${organisation}|${post}`
}

/** Reads a key; `undefined` for what is none. */
export const readParty = (key: string): Party | undefined => {
  const [kind, organisation = '', id = '', ...more] = key.split('|')
  if (organisation === '' || more.length > 0) return undefined
  if (kind === 'organisation') return id === '' ? { organisation } : undefined
  if (id === '') return undefined
  if (kind === 'person') return { organisation, person: id }
  return kind === 'post' ? { organisation, post: id } : undefined
}

/** Who a party is on a day. `person` is absent when nobody holds it: then the organisation's own mailbox is all there is. */
export interface Resolved {
  readonly organisation: Organisation
  readonly post?: Post
  readonly person?: Person
  /** Set when the person stands in for somebody who is away: whom, where that is known. */
  readonly covers?: { readonly person?: string; readonly until: Day }
}

const rosters = new WeakMap<Directory, Roster>()

/** One roster serves everything that is asked of a directory on one day. */
const rosterFor = (directory: Directory, day: Day): Roster => {
  const known = rosters.get(directory)
  if (known?.day === day) return known
  const roster = rosterOn(directory, day)
  rosters.set(directory, roster)
  return roster
}

const coverIn = (holding: Holding | Nobody, appointee: string | undefined): Resolved['covers'] => {
  if (holding.as === 'cover') return { until: holding.until, ...(appointee ? { person: appointee } : {}) }
  if (holding.as === 'deputy' && holding.because === 'away')
    return { until: holding.until, ...(appointee ? { person: appointee } : {}) }
  return undefined
}

const inForce = ({ appointments }: Post, day: Day) =>
  appointments.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.person

const heldOn = (directory: Directory, organisation: Organisation, post: Post, day: Day): Resolved => {
  const holding = holderOf(post, organisation, [], rosterFor(directory, day))
  const person = holding.as === 'nobody' ? undefined : holding.person
  const covers = coverIn(holding, inForce(post, day))
  return { organisation, post, ...(person ? { person } : {}), ...(covers ? { covers } : {}) }
}

/** The post that answers for an organisation as a whole: its lead, else its SPOC. */
const speaker = ({ posts }: Organisation, day: Day): Post | undefined => {
  const open = posts.filter(({ until }) => until === undefined || day <= until)
  return open.find(({ kind }) => kind === 'spoc') ?? open.find(({ kind }) => kind === 'lead')
}

/** A person who holds a post that is covered today is covered themself. */
const coveredPost = ({ posts }: Organisation, person: string, day: Day) =>
  posts.find((post) => inForce(post, day) === person && post.away.some(({ from, to }) => from <= day && day <= to))

/** Finds who a party is on a day; `undefined` when its organisation is gone. */
export const partyOn = (directory: Directory, party: Party, day: Day): Resolved | undefined => {
  const organisation = directory.organisations.find(({ id }) => id === party.organisation)
  if (!organisation) return undefined
  if (party.person !== undefined) {
    const away = coveredPost(organisation, party.person, day)
    if (away) return heldOn(directory, organisation, away, day)
    const person = directory.people.get(party.person)
    return { organisation, ...(person ? { person } : {}) }
  }
  const post =
    party.post === undefined ? speaker(organisation, day) : organisation.posts.find(({ id }) => id === party.post)
  return post ? heldOn(directory, organisation, post, day) : { organisation }
}
