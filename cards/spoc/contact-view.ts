import { daysBetween } from '../dates.ts'
import { chatWith, labelled, link, mailTo, plain, telephone } from '../plain.ts'
import type { ContactFacts } from './facts.ts'
import type { SpocWords } from './words/en.ts'

/** Empty lines are left out by the template. */
export interface ContactLines {
  readonly before: string
  readonly name: string
  readonly role: string
  readonly answersFor: string
  readonly email: string
  readonly reach: string
  readonly hours: string
  readonly otherwise: string
  /** Confirmed of late: said quietly. What nobody confirmed stands in `doubtful`, which does not. */
  readonly fresh: string
  readonly doubtful: string
  readonly listed: string
}

const deputyBefore = (
  { because, for: name, until }: Extract<ContactFacts['holds'], { as: 'deputy' }>,
  today: string,
  say: SpocWords,
) => {
  if (because === 'vacant' || !name) return say.deputyVacant()
  return until ? say.deputyUntil(plain(name), until, today) : say.deputyAway(plain(name))
}

const before = ({ holds }: ContactFacts, today: string, say: SpocWords): string => {
  switch (holds.as) {
    case 'cover':
      return say.until(plain(holds.for), holds.until, today)
    case 'deputy':
      return deputyBefore(holds, today, say)
    case 'next-in-line':
      return say.nextInLine(holds.because)
    case 'coordinator':
      return say.coordinator(holds.because)
    default:
      return ''
  }
}

/** When somebody last said that this is right. */
const freshness = (contact: ContactFacts, today: string, say: SpocWords): string => {
  const { confirmedOn, stale } = contact
  if (!confirmedOn) return say.neverConfirmed()
  return stale ? say.notConfirmedSince(confirmedOn, today) : say.confirmed(Math.max(0, daysBetween(confirmedOn, today)))
}

const reach = ({ chat, phone }: ContactFacts, hasButton: boolean, say: SpocWords) =>
  [phone && link(phone, telephone(phone)), chat && !hasButton && link(say.chat(), chatWith(chat))]
    .filter(Boolean)
    .join('  ·  ')

export interface Showing {
  readonly today: string
  /** The links that buttons of this card open already: they need not stand beside the name too. */
  readonly buttonUrls: ReadonlySet<string>
}

/** One contact as lines in reading order: why this person, who, how to reach them, when, and how sure. */
export const contactLines = (contact: ContactFacts, { today, buttonUrls }: Showing, say: SpocWords): ContactLines => {
  const { name, role, organisation, hours, answersFor, listedBy } = contact
  const isDoubtful = contact.stale || !contact.confirmedOn
  return {
    before: before(contact, today, say),
    name: plain(name ?? organisation),
    role: name ? plain([role, organisation].filter(Boolean).join(', ')) : say.mailbox(),
    answersFor: answersFor ? labelled(say.answersFor(), answersFor) : '',
    email: contact.email ? link(contact.email, mailTo(contact.email)) : '',
    reach: reach(contact, contact.chat !== undefined && buttonUrls.has(chatWith(contact.chat)), say),
    hours: hours ? say.hours(hours.days, hours.from, hours.to) : '',
    otherwise: hours?.otherwise ? labelled(say.otherwise(), hours.otherwise) : '',
    fresh: isDoubtful ? '' : freshness(contact, today, say),
    doubtful: isDoubtful ? freshness(contact, today, say) : '',
    listed: listedBy ? say.listedBy(plain(listedBy.from), listedBy.on, today) : '',
  }
}
