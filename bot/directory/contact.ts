import type { Language } from '../../cards/language.ts'
import type { ContactFacts } from '../../cards/spoc/facts.ts'
import { freshnessOf } from './domain/freshness.ts'
import type { Holding, Nobody, Roster } from './domain/holder.ts'
import { holderOf } from './domain/holder.ts'
import type { Hours, Names, Organisation, Post } from './domain/model.ts'
import { present } from './domain/present.ts'
import { named } from './named.ts'

/** What the contacts of one organisation are told with. */
export interface Telling {
  readonly organisation: Organisation
  readonly roster: Roster
  readonly language: Language
  /** Who answers when nobody in the organisation does. */
  readonly coordinators: readonly Post[]
  /** The part of a divided area that an entry answers for; none when it answers for all of it. */
  readonly partOf: (post?: Post) => Names | undefined
  readonly listedBy?: ContactFacts['listedBy'] | undefined
}

const basics = (telling: Telling, confirmedOn: string | undefined, post?: Post) => {
  const { organisation, roster, language, listedBy, partOf } = telling
  const part = partOf(post)
  return {
    organisation: named(organisation.names, language),
    answersFor: part && named(part, language),
    listedBy,
    confirmedOn,
    stale: freshnessOf(confirmedOn, roster.day).state === 'stale',
  }
}

/** A person's hours say what to do otherwise; where they don't, the organisation's line does, unless it is the same number. */
const hoursWith = (hours: Hours | undefined, line: string | undefined, phone: string | undefined) =>
  hours && present({ ...hours, otherwise: hours.otherwise ?? (line === phone ? undefined : line) })

const holdsOf = (holding: Holding, title: string): ContactFacts['holds'] => {
  switch (holding.as) {
    case 'appointee':
      return { as: 'appointee' }
    case 'cover':
      return { as: 'cover', for: holding.for ?? title, until: holding.until }
    case 'deputy':
      return holding.because === 'away'
        ? { as: 'deputy', because: 'away', for: holding.for, until: holding.until }
        : present({ as: 'deputy' as const, because: 'vacant' as const, for: holding.for })
    default:
      return { as: holding.as, because: holding.because }
  }
}

const heldContact = (telling: Telling, post: Post, holding: Holding): ContactFacts => {
  const { organisation, language } = telling
  const { person } = holding
  const ofTheArea = holding.as === 'coordinator'
  const line = ofTheArea ? undefined : organisation.phone
  const phone = person.phone ?? line
  return present({
    ...basics(telling, holding.confirmedOn, post),
    role: named(holding.post.title, language),
    name: person.name,
    phone,
    email: person.email ?? (ofTheArea ? undefined : organisation.mailbox),
    chat: person.identities.length > 0 ? person.email : undefined,
    hours: hoursWith(person.hours ?? (ofTheArea ? undefined : organisation.hours), line, phone),
    holds: holdsOf(holding, named(post.title, language)),
    entry: `${organisation.id}|${post.id}`,
  })
}

/** The entry of an organisation that gives only a line or a mailbox; none when it gives neither. */
const mailboxContact = (telling: Telling): readonly ContactFacts[] => {
  const { organisation } = telling
  if (!organisation.mailbox && !organisation.phone) return []
  return [
    present({
      ...basics(telling, organisation.confirmedOn),
      phone: organisation.phone,
      email: organisation.mailbox,
      hours: organisation.hours,
      holds: { as: 'mailbox' as const },
      entry: organisation.id,
    }),
  ]
}

const isHeld = (entry: { post: Post; holding: Holding | Nobody }): entry is { post: Post; holding: Holding } =>
  entry.holding.as !== 'nobody'

/** Whom to contact at an organisation: the holder of each post, or its line or mailbox when no post has a holder. */
export const contactsOf = (telling: Telling, posts: readonly Post[]): readonly ContactFacts[] => {
  const { organisation, coordinators, roster } = telling
  const held = posts
    .map((post) => ({ post, holding: holderOf(post, organisation, coordinators, roster) }))
    .filter(isHeld)
    .map(({ post, holding }) => heldContact(telling, post, holding))
  return held.length > 0 ? held : mailboxContact(telling)
}
