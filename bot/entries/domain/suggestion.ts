import { isOpen } from '../../directory/domain/dates.ts'
import type { Agency, Names, Organisation, Post } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { AreaCode, AuthorityCode, CpsArea } from '../../places/understanding.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { confirmedToday, inForceOn, vacatedFrom } from './appointing.ts'
import { entryAfter, postIn, shownIn } from './entry.ts'
import type { Changed, Kept } from './kept.ts'
import { recognised } from './naming.ts'

/** What is said to be wrong with an entry; `me` and `known`: nobody is in it yet, and this is who should be. */
export const wrongs = ['someone-else', 'left', 'phone', 'email', 'me', 'known'] as const
export type Wrong = (typeof wrongs)[number]

/** An organisation that the directory does not have yet, for an agency of which it has none in an area. */
export interface Founding {
  readonly agency: Agency
  readonly names: Names
  readonly serves: readonly (AreaCode | AuthorityCode)[]
  readonly cpsArea?: CpsArea
}

export interface Proposed {
  readonly name?: string
  readonly email?: string
  readonly phone?: string
}

/** Something that somebody says of an entry, and that those whose entry it is decide. */
export interface Suggestion {
  /** Say-able; names the record. */
  readonly reference: string
  readonly state: 'made' | 'accepted' | 'declined' | 'withdrawn'
  readonly maker: { readonly tenantId: string; readonly oid: string }
  /** As the client showed the maker: with `me` alone, so that who accepts can tell an account from a name. */
  readonly shownName?: string
  /** Fixed when it is made. */
  readonly audience: 'multi' | 'justice'
  readonly wrong: Wrong
  readonly organisation: string
  readonly founding?: Founding
  readonly areas: readonly AreaCode[]
  readonly post?: string
  /** Who held the post when it was made: it is about them, not about whoever came after. */
  readonly person?: string
  /** Gone once it was declined or withdrawn. */
  readonly proposed?: Proposed
  readonly madeAt: Instant
  /** `tenant|object id` of whoever decided. */
  readonly decidedBy?: string
  /** What came of it once it was accepted. */
  readonly outcome?: 'changed' | 'linked' | 'taken' | 'overtaken'
}

const without = (suggestion: Suggestion): Suggestion => {
  const { proposed: _, shownName: __, ...rest } = suggestion
  return rest
}

export const accepted = (suggestion: Suggestion, decidedBy: string): Suggestion => ({
  ...suggestion,
  state: 'accepted',
  decidedBy,
})

/** Nothing is kept of what was not taken up. */
export const declined = (suggestion: Suggestion, decidedBy: string): Suggestion => ({
  ...without(suggestion),
  state: 'declined',
  decidedBy,
})

export const withdrawn = (suggestion: Suggestion): Suggestion => ({ ...without(suggestion), state: 'withdrawn' })

/** Carried out: what it proposed stands in the entry now, and need not be kept twice. */
export const carriedOut = (suggestion: Suggestion, outcome: NonNullable<Suggestion['outcome']>): Suggestion => ({
  ...without(suggestion),
  outcome,
})

const founded = (id: string, { agency, names, serves, cpsArea }: Founding): Kept => ({
  organisation: present({ id, agency, names, serves, cpsArea, mailDomains: [], posts: [] }),
  people: new Map(),
})

/** The post of an organisation that somebody may be suggested for because nobody holds it. */
const vacantPost = ({ posts }: Organisation, today: Day): Post | undefined =>
  posts.find((post) => post.kind === 'spoc' && isOpen(post, today) && !inForceOn(post, today))

const holderNamed = (kept: Kept, post: Post | undefined, { reference, proposed }: Suggestion, today: Day) => {
  const { name = '', email, phone } = proposed ?? {}
  const known = recognised(kept, { name, email })
  const { deputy, mailbox, line } = shownIn(kept, post?.id, today)
  let ids = 0
  return entryAfter(
    kept,
    post?.id,
    {
      holder: { name, email: email ?? known?.email, phone: phone ?? known?.phone, from: today },
      deputy: deputy?.name === name ? undefined : deputy,
      ...{ mailbox, line },
    },
    // Made of the suggestion itself, so that carrying it out twice makes one.
    { today, confirms: true, newId: () => `${reference.toLowerCase()}-${++ids}` },
  )
}

const withPost = (organisation: Organisation, post: Post): Organisation => ({
  ...organisation,
  posts: organisation.posts.map((one) => (one.id === post.id ? post : one)),
})

const corrected = (
  kept: Kept,
  post: Post,
  { wrong, person, proposed }: Suggestion,
  today: Day,
): Changed | undefined => {
  const holder = person === undefined ? undefined : kept.people.get(person)
  const value = wrong === 'phone' ? proposed?.phone : proposed?.email
  if (!holder || value === undefined) return undefined
  return {
    organisation: withPost(kept.organisation, confirmedToday(post, today)),
    people: [{ ...holder, [wrong]: value }],
  }
}

const isAbout = ({ wrong }: Suggestion, ...some: readonly Wrong[]) => some.includes(wrong)

/** Whether the entry says already what the suggestion says. */
const isDone = (kept: Kept, post: Post, suggestion: Suggestion, today: Day): boolean => {
  const holder = inForceOn(post, today)?.person
  if (holder === suggestion.person) return false
  if (isAbout(suggestion, 'left')) return holder === undefined
  const { name = '', email } = suggestion.proposed ?? {}
  return isAbout(suggestion, 'someone-else', 'me', 'known') && recognised(kept, { name, email })?.id === holder
}

const made = (kept: Kept, post: Post | undefined, suggestion: Suggestion, today: Day): Changed | undefined => {
  if (post && inForceOn(post, today)?.person !== suggestion.person) return undefined
  if (isAbout(suggestion, 'me', 'known')) return holderNamed(kept, post, suggestion, today)
  if (!post) return undefined
  if (isAbout(suggestion, 'left'))
    return { organisation: withPost(kept.organisation, vacatedFrom(post, today)), people: [] }
  return isAbout(suggestion, 'someone-else')
    ? holderNamed(kept, post, suggestion, today)
    : corrected(kept, post, suggestion, today)
}

const spocPost = ({ organisation }: Kept, today: Day) =>
  vacantPost(organisation, today) ?? organisation.posts.find((post) => post.kind === 'spoc' && isOpen(post, today))

/**
 * The entry as an accepted suggestion makes it; `undefined` when it is no longer the entry that the suggestion was about. Done
 * again, it changes nothing.
 */
export const followed = (kept: Kept | undefined, suggestion: Suggestion, today: Day): Changed | undefined => {
  const { founding, organisation } = suggestion
  const there = kept ?? (founding && founded(organisation, founding))
  if (!there) return undefined
  const post =
    postIn(there.organisation, suggestion.post) ??
    (isAbout(suggestion, 'me', 'known') ? spocPost(there, today) : undefined)
  if (post && isDone(there, post, suggestion, today)) return { organisation: there.organisation, people: [] }
  return made(there, post, suggestion, today)
}
