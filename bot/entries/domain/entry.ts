import type { Names, Organisation, Person, Post } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { Day } from '../../time/instant.ts'
import { appointedTo, confirmedToday, inForceOn, vacatedFrom } from './appointing.ts'
import type { Changed, Kept } from './kept.ts'
import { peopleThatDiffer } from './kept.ts'
import type { Naming } from './naming.ts'
import { asDeputy, asNamed } from './naming.ts'

/** Handle of an entry on a card: the organisation, and the post where there is one. */
export interface EntryId {
  readonly organisation: string
  readonly post?: string
}

export const entryHandle = ({ organisation, post }: EntryId): string =>
  post ? `${organisation}|${post}` : organisation

export const readHandle = (handle: string): EntryId => {
  const [organisation = '', post] = handle.split('|')
  return present({ organisation, post })
}

/** What a form says of an entry, whole: what it leaves out is gone. Without a holder nobody holds the post. */
export interface Wanted {
  readonly holder?: (Naming & { readonly from: Day }) | undefined
  readonly deputy?: Naming | undefined
  readonly mailbox?: string | undefined
  readonly line?: string | undefined
}

/** What stands in an entry now, as its form shows it. */
export interface Shown extends Wanted {
  readonly confirmedOn?: Day | undefined
}

export const postIn = ({ posts }: Organisation, id: string | undefined): Post | undefined =>
  posts.find((post) => post.id === id)

const namingOf = ({ name, email, phone }: Person): Naming => ({ name, email, phone })

/** Reads an entry for its form. */
export const shownIn = ({ organisation, people }: Kept, id: string | undefined, today: Day): Shown => {
  const post = postIn(organisation, id)
  const current = post && inForceOn(post, today)
  const holder = current && people.get(current.person)
  const deputy = current?.deputy === undefined ? undefined : people.get(current.deputy)
  return {
    holder: holder && { ...namingOf(holder), from: current.from },
    deputy: deputy && namingOf(deputy),
    mailbox: organisation.mailbox,
    line: organisation.phone,
    confirmedOn: current?.confirmedOn,
  }
}

export interface Making {
  readonly today: Day
  readonly newId: () => string
  /** Whoever changes it speaks for the organisation: then it is confirmed as well. */
  readonly confirms: boolean
}

const spocTitle: Names = { en: 'Single point of contact (SPOC)', cy: 'Pwynt cyswllt unigol (SPOC)' }

/** The SPOC's post of an organisation that has none yet. */
const newPost = (id: string): Post => ({
  id,
  kind: 'spoc',
  title: spocTitle,
  covers: [],
  appointments: [],
  away: [],
})

const withPost = (organisation: Organisation, post: Post): Organisation['posts'] =>
  postIn(organisation, post.id)
    ? organisation.posts.map((one) => (one.id === post.id ? post : one))
    : [...organisation.posts, post]

/** Writes an entry as a form says it. Who is known by address or name stays the same person, with their sign-in. */
export const entryAfter = (kept: Kept, id: string | undefined, wanted: Wanted, making: Making): Changed => {
  const { today, newId, confirms } = making
  const { mailbox, line } = wanted
  const current = postIn(kept.organisation, id) ?? newPost(newId())
  const holder = wanted.holder && asNamed(kept, wanted.holder, newId)
  const deputy = wanted.deputy && asDeputy(kept, wanted.deputy, newId)
  const post =
    holder && wanted.holder
      ? appointedTo(
          current,
          present({
            person: holder.id,
            from: wanted.holder.from,
            deputy: deputy?.id === holder.id ? undefined : deputy?.id,
            confirmedOn: confirms ? today : undefined,
          }),
          today,
        )
      : vacatedFrom(current, today)
  const organisation = present({
    ...kept.organisation,
    mailbox,
    phone: line,
    posts: holder || postIn(kept.organisation, id) ? withPost(kept.organisation, post) : kept.organisation.posts,
  })
  return {
    organisation,
    people: peopleThatDiffer(
      kept,
      [deputy, holder].flatMap((person) => person ?? []),
    ),
  }
}

/** Says today that these posts' entries are right. */
export const entriesConfirmed = (organisation: Organisation, posts: readonly string[], today: Day): Organisation => ({
  ...organisation,
  posts: organisation.posts.map((post) => (posts.includes(post.id) ? confirmedToday(post, today) : post)),
})
