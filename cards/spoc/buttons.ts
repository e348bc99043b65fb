import type { Language } from '../language.ts'
import { chatWith, mailTo, telephone } from '../plain.ts'
import { isGap } from './agency-view.ts'
import type { ContactFacts, OfferFacts, PlaceFacts } from './facts.ts'
import type { Section } from './sections.ts'
import type { SpocWords } from './words/en.ts'

/** A card shows at most six buttons. */
const most = 6
/** A set of buttons holds no more; a chat without one stands as a link beside the name. */
const mostInSet = 5
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

/** Agencies that have nobody on record, for whoever is the contact or knows them. */
const gapsIn = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ place, areas }) =>
    place.agencies.filter(isGap).flatMap(({ agency }) => areas.map(({ code }) => `${agency}|${code}`)),
  )

const fillGaps = (gaps: readonly string[], say: SpocWords, lang: Language): readonly Button[] =>
  gaps.length === 0
    ? []
    : [
        press(say.itIsMe(), 'entries.fill-gap', { about: 'me', gaps, lang }),
        press(say.iKnowWho(), 'entries.fill-gap', { about: 'known', gaps, lang }),
      ]

/** A question first, then raising, to the one contact or one of those of the one area; of several areas one can be asked, by place. */
const askThem = (sections: readonly Section[], say: SpocWords, lang: Language): readonly Button[] => {
  const [contact, ...more] = contactsIn(sections)
  if (!contact) return []
  const [section, ...others] = sections
  const [area, ...further] = section?.areas ?? []
  const asked = section?.place.asked
  const [organisation, post] = contact.entry.split('|')
  const isOneArea = area !== undefined && others.length + further.length === 0
  const whom = {
    ...(isOneArea ? { area: area.code } : {}),
    ...(asked && asked !== 'any' ? { agency: asked } : {}),
    ...(more.length === 0 ? { organisation, ...(post ? { post } : {}) } : {}),
  }
  return [
    press(say.ask(), 'questions.ask', { ...whom, lang }),
    ...(isOneArea ? [press(say.raise(), 'escalations.begin', { ...whom, lang })] : []),
  ]
}

const withoutDoubles = (buttons: readonly Button[]) => [
  ...new Map(buttons.map((button) => [button.title, button])).values(),
]

const ways = (sections: readonly Section[], say: SpocWords): readonly Button[] => {
  const [contact, ...more] = contactsIn(sections)
  if (contact && more.length === 0) return waysToReach(contact, say)
  const [section, ...others] = sections
  return section && others.length === 0 ? chats(section.place, say) : []
}

/** Buttons in two rows: who is missing; to ask first, then all the others. At most six together, no two alike. */
export interface Buttons {
  readonly missing: readonly Button[]
  readonly asks: readonly Button[]
  readonly others: readonly Button[]
}

/** To ask them, other places meant, ways to reach, and the two that are always there; and, where nobody is on record, who it should be. */
export const buttonsFor = (
  sections: readonly Section[],
  offers: readonly OfferFacts[],
  say: SpocWords,
  lang: Language,
): Buttons => {
  const entries = contactsIn(sections).map(({ entry }) => entry)
  const areas = sections.flatMap((section) => section.areas.map(({ code }) => code))
  const others = offers
    .slice(0, mostOffers)
    .map(({ label, query }) => press(label, 'directory.look-up', { query, agency: sections[0]?.place.asked ?? 'any' }))
  const missing = fillGaps(gapsIn(sections).slice(0, 20), say, lang)
  const always = [
    ...(entries.length > 0
      ? [press(say.outOfDate(), 'directory.out-of-date', { entries: entries.slice(0, 40), areas, lang })]
      : []),
    press(say.anotherPlace(), 'directory.another-place', {}),
  ]
  const asks = askThem(sections, say, lang)
  const room = Math.min(most - missing.length, mostInSet) - always.length - asks.length
  return {
    ...{ missing, asks },
    others: [...withoutDoubles([...others, ...ways(sections, say)]).slice(0, room), ...always],
  }
}
