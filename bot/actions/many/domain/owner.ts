import type { Agency } from '../../../directory/domain/model.ts'
import type { Member, Pool } from './pool.ts'
import { alike, wordsOf } from './pool.ts'
import type { Owner } from './row.ts'

const mostChoices = 5
const mostBodies = 6

const agencyWords: Readonly<Record<Agency, readonly string[]>> = {
  police: ['police', 'the police', 'force', 'constabulary', 'heddlu', 'yr heddlu'],
  cps: ['cps', 'the cps', 'geg', 'crown prosecution service', 'gwasanaeth erlyn y goron'],
  isva: ['isva', 'isvas', 'isva service', 'support service', 'gwasanaeth isva', 'gwasanaeth cymorth'],
  partner: ['partner', 'partners', 'partnership', 'partneriaeth', 'partneriaid'],
}

const agencies = ['police', 'cps', 'isva', 'partner'] as const

/** The agency that a cell names by its general name. */
export const agencyIn = (cell: string): Agency | undefined =>
  agencies.find((agency) => agencyWords[agency].some((word) => alike(word, cell)))

const called = <M extends Member>(members: readonly M[], text: string): readonly M[] =>
  members.filter(({ names }) => names.some((name) => alike(name, text)))

interface Said {
  /** The name as it stands, without what is in brackets. */
  readonly name: string
  readonly agency: Agency | undefined
  readonly body: Member | undefined
}

/** "Omar (CPS)": the name, and whose they are. The column of the agency says the same. */
const saidIn = (owner: string, column: string, { bodies }: Pool): Said => {
  const [, bracketed = ''] = /\(([^()]*)\)/.exec(owner) ?? []
  const hints = [bracketed, column].filter(Boolean)
  const body = hints.flatMap((hint) => called(bodies, hint)).at(0)
  const agency = hints.map(agencyIn).find((found) => found !== undefined)
  return { name: owner.replace(/\([^()]*\)/g, ' ').trim(), agency: body?.agency ?? agency, body }
}

const isOf = (agency: Agency | undefined) => (member: Member) => agency === undefined || member.agency === agency

const byFullName = (name: string, { people, posts, bodies }: Pool): readonly Member[] => {
  const byAddress = people.filter(({ email }) => email !== undefined && email.toLowerCase() === name.toLowerCase())
  return [...new Set([...byAddress, ...called(people, name), ...called(posts, name), ...called(bodies, name)])]
}

/** Named in full, or by address: nobody else can be meant. Some names have brackets of their own. */
const exactly = (owner: string, { name, agency }: Said, pool: Pool): readonly Member[] => {
  const whole = byFullName(owner, pool)
  return (whole.length > 0 ? whole : byFullName(name, pool)).filter(isOf(agency))
}

/** The bodies that are named by their agency alone. */
const byAgency = ({ name, agency, body }: Said, { bodies }: Pool): readonly Member[] => {
  if (name === '' && body) return [body]
  const meant = name === '' ? agency : agencyIn(name)
  return meant === undefined ? [] : bodies.filter(isOf(meant))
}

const initialsOf = ({ names }: Member) =>
  wordsOf(names[0] ?? '')
    .map((word) => word.charAt(0))
    .join('')

/** How many of the words that were written are in a name; initials count as one. */
const likeness = (member: Member, words: readonly string[], letters: string) => {
  const own = new Set(member.names.flatMap(wordsOf))
  return words.filter((word) => own.has(word)).length + (letters.length > 1 && initialsOf(member) === letters ? 1 : 0)
}

const small = new Set(['and', 'a', 'ac', 'the', 'y', 'yr', 'of', 'for', 'to', 'with', 'from'])

const resembling = ({ name, agency }: Said, { people, posts }: Pool): readonly Member[] => {
  const words = wordsOf(name).filter((word) => word.length > 1 && !small.has(word))
  const letters = name.replace(/[^\p{L}]/gu, '').toLowerCase()
  const ranked = (members: readonly Member[]) =>
    members
      .filter(isOf(agency))
      .map((member) => ({ member, like: likeness(member, words, letters.length <= 4 ? letters : '') }))
      .filter(({ like }) => like > 0)
      .sort((one, other) => other.like - one.like)
      .map(({ member }) => member)
  return [...ranked(people), ...ranked(posts)].slice(0, mostChoices)
}

/** Where nobody resembles what was written: the contacts of the agencies. */
const contacts = ({ agency }: Said, { posts }: Pool): readonly string[] => {
  const holders = posts.flatMap((post) =>
    post.kind === 'spoc' && post.holder !== undefined && isOf(agency)(post) ? [post.holder] : [],
  )
  return [...new Set(holders)].slice(0, mostChoices)
}

interface Asked {
  readonly choices: readonly string[]
  readonly bodies: readonly Member[]
}

const asked = ({ choices, bodies }: Asked): Owner => ({
  is: 'asked',
  choices: choices.slice(0, mostChoices),
  bodies: bodies.slice(0, mostBodies).map(({ key }) => key),
})

interface Cell {
  readonly owner: string
  readonly agency: string
}

/** Whose an action is: settled when one person, post or body is named in full; else its author is asked. Pure. */
export const ownerOf = ({ owner, agency }: Cell, pool: Pool): Owner => {
  const said = saidIn(owner, agency, pool)
  const full = said.name === '' ? [] : exactly(owner, said, pool)
  const found = full.length > 0 ? full : byAgency(said, pool)
  const [only, ...others] = found
  if (only && others.length === 0) return { is: 'settled', party: only.key, agency: only.agency }
  // Several bodies of one agency: which of them, is all that is asked.
  if (only && full.length === 0) return asked({ choices: [], bodies: found })
  const like = (only ? full : resembling(said, pool)).map(({ key }) => key)
  const bodies = said.body ? [said.body] : pool.bodies.filter(isOf(said.agency))
  return asked({ choices: like.length > 0 ? like : contacts(said, pool), bodies })
}

/** The member that a key names, if it is of this pool. */
export const memberOf = ({ people, posts, bodies }: Pool, key: string): Member | undefined =>
  [...people, ...posts, ...bodies].find((member) => member.key === key)

/** An owner as the people of another area see it: whoever is not of them is asked for once more. */
export const ownerAgain = (owner: Owner, pool: Pool): Owner => {
  const isThere = (key: string) => memberOf(pool, key) !== undefined
  if (owner.is === 'settled') return isThere(owner.party) ? owner : ownerOf({ owner: '', agency: '' }, pool)
  const { choices, bodies } = owner
  return { ...owner, choices: choices.filter(isThere), bodies: bodies.filter(isThere) }
}
