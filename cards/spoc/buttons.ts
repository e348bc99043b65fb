import { chatWith, mailTo, telephone } from '../plain.ts'
import type { ContactFacts, OfferFacts, PlaceFacts } from './facts.ts'
import type { Section } from './sections.ts'
import type { SpocWords } from './words/en.ts'

/** A card shows at most six buttons. */
const most = 6
const mostOffers = 4

type Button =
  | { readonly open: true; readonly title: string; readonly url: string }
  | { readonly open: false; readonly title: string; readonly verb: string; readonly data: object }

const open = (title: string, url: string): Button => ({ open: true, title, url })
const press = (title: string, verb: string, data: object): Button => ({ open: false, title, verb, data })

const contactsIn = (sections: readonly Section[]): readonly ContactFacts[] =>
  sections.flatMap(({ place }) => place.agencies.flatMap(({ contacts }) => contacts))

/** One contact alone: every way to reach them. */
const waysToReach = ({ chat, phone, email }: ContactFacts, say: SpocWords): Button[] => [
  ...(chat ? [open(say.chat(), chatWith(chat))] : []),
  ...(phone ? [open(say.call(), telephone(phone))] : []),
  ...(email ? [open(say.email(), mailTo(email))] : []),
]

const chatTitles = {
  police: (say: SpocWords) => say.chatPolice(),
  cps: (say: SpocWords) => say.chatCps(),
  isva: (say: SpocWords) => say.chatIsva(),
}

/** A chat with each agency that has one person in this Teams; where it has several, a link stands beside each name instead. */
const chats = ({ agencies }: PlaceFacts, say: SpocWords): Button[] =>
  agencies.flatMap(({ agency, contacts }) => {
    const [chat, ...more] = contacts.flatMap((contact) => contact.chat ?? [])
    return chat && more.length === 0 ? [open(chatTitles[agency](say), chatWith(chat))] : []
  })

const withoutDoubles = (buttons: readonly Button[]) => [
  ...new Map(buttons.map((button) => [button.title, button])).values(),
]

const ways = (sections: readonly Section[], say: SpocWords): readonly Button[] => {
  const [contact, ...more] = contactsIn(sections)
  if (contact && more.length === 0) return waysToReach(contact, say)
  const [section, ...others] = sections
  return section && others.length === 0 ? chats(section.place, say) : []
}

/** At most six buttons, no two alike: other places meant, ways to reach, and the two that are always there. */
export const buttonsFor = (
  sections: readonly Section[],
  offers: readonly OfferFacts[],
  say: SpocWords,
): readonly Button[] => {
  const entries = contactsIn(sections).map(({ entry }) => entry)
  const areas = sections.flatMap((section) => section.areas.map(({ code }) => code))
  const others = offers
    .slice(0, mostOffers)
    .map(({ label, query }) => press(label, 'directory.look-up', { query, agency: sections[0]?.place.asked ?? 'any' }))
  const always = [
    ...(entries.length > 0
      ? [press(say.outOfDate(), 'directory.out-of-date', { entries: entries.slice(0, 40), areas })]
      : []),
    press(say.anotherPlace(), 'directory.another-place', {}),
  ]
  return [...withoutDoubles([...others, ...ways(sections, say)]).slice(0, most - always.length), ...always]
}
