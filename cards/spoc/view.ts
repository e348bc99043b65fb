import type { View } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, link, mailTo, plain } from '../plain.ts'
import { areaName } from './area-name.ts'
import { buttonsFor } from './buttons.ts'
import type { Showing } from './contact-view.ts'
import { contactLines } from './contact-view.ts'
import type { AgencyFacts, ContactFacts, PlaceFacts, SpocFacts } from './facts.ts'
import type { SpocWords } from './words/en.ts'

interface Wording {
  readonly say: SpocWords
  readonly language: Language
}

const notes = {
  'city-has-two-cps-areas': (say: SpocWords) => say.cityHasTwoCpsAreas(),
  'btp-cps-area-is-the-courts': (say: SpocWords) => say.courtDecidesCpsArea(),
  'borough-decides-cps-area': (say: SpocWords) => say.boroughDecidesCpsArea(),
}

/** The CPS Area of a rail case is the court's: that no entry stands here is the answer, not a gap. */
const isGap = ({ contacts, note }: AgencyFacts) => contacts.length === 0 && note !== 'btp-cps-area-is-the-courts'

/** An element of choice (framework C5): services stand unranked, and nobody says that these are all. */
const aboutTheList = ({ agency, contacts }: AgencyFacts, say: SpocWords) => {
  if (agency !== 'isva' || contacts.length === 0) return ''
  return contacts.length === 1 ? say.oneService() : say.severalServices()
}

const agencySection = (agency: AgencyFacts, showing: Showing, say: SpocWords) => {
  const { contacts, note, whoCanRecord } = agency
  return {
    title: say[agency.agency](),
    note: note ? notes[note](say) : '',
    nothing: isGap(agency) ? say.nothingYet() : '',
    whoCanRecord: isGap(agency) && whoCanRecord ? labelled(say.whoCanRecord(), whoCanRecord) : '',
    contacts: contacts.map((contact) => contactLines(contact, showing, say)),
    more: aboutTheList(agency, say),
  }
}

/** The place is the area itself: its name need not stand there twice. */
const isArea = ({ area, understood: { place } }: PlaceFacts) =>
  [area.name, area.welshName].some((name) => name?.toLowerCase() === place.toLowerCase())

const understood = ({ understood: { how } }: PlaceFacts, answer: SpocFacts['answer'], say: SpocWords) => {
  if (answer === 'main') return say.biggest()
  if (how === 'spelling') return say.spelling()
  return how === 'postcode' ? say.postcode() : ''
}

/** What the area has settled, for whom it concerns: a card about one agency stays short. */
const settled = ({ asked, whereRecorded, isvaCpsRoute, vloInbox }: PlaceFacts, say: SpocWords) => ({
  whereRecorded: whereRecorded && asked !== 'cps' ? labelled(say.whereRecorded(), whereRecorded) : '',
  isvaCpsRoute: isvaCpsRoute && asked !== 'police' ? labelled(say.isvaCpsRoute(), isvaCpsRoute) : '',
  vloInbox: vloInbox && asked !== 'police' ? `${say.vloInbox()}: ${link(vloInbox, mailTo(vloInbox))}` : '',
})

const placeSection = (place: PlaceFacts, showing: Showing & Pick<SpocFacts, 'answer'>, words: Wording) => ({
  heading: plain(place.understood.place),
  area: isArea(place) ? '' : labelled(words.say.area(), areaName(place.area, words.language)),
  understood: understood(place, showing.answer, words.say),
  agencies: place.agencies.map((agency) => agencySection(agency, showing, words.say)),
  ...settled(place, words.say),
})

/** For whoever hears the text alone: why this person, who, and what is in doubt. How to reach them stands on the card. */
const heardContact = (contact: ContactFacts, showing: Showing, say: SpocWords) => {
  const { before, name, answersFor, doubtful } = contactLines(contact, showing, say)
  const sentences = [name, answersFor, doubtful].filter(Boolean).map((line) => `${line}.`)
  return [before, ...sentences].filter(Boolean).join(' ')
}

/** `Police: Sam Example.` */
const heardAgency = (agency: AgencyFacts, showing: Showing, say: SpocWords) => {
  const { contacts, note } = agency
  const nobody = note && !isGap(agency) ? notes[note](say) : say.nothingYet()
  const heard = contacts.map((contact) => heardContact(contact, showing, say)).join(' ')
  return `${say[agency.agency]()}: ${heard || nobody}`
}

const heardPlace = (place: PlaceFacts, showing: Showing & Pick<SpocFacts, 'answer'>, say: SpocWords) =>
  [
    say.contactsFor(place.understood.place),
    understood(place, showing.answer, say),
    ...place.agencies.map((agency) => heardAgency(agency, showing, say)),
  ]
    .filter(Boolean)
    .join(' ')

export const spocView = (facts: SpocFacts, say: SpocWords, language: Language): View => {
  const { places, today, answer } = facts
  const buttons = buttonsFor(facts, say)
  const buttonUrls = new Set(buttons.flatMap((button) => (button.open ? [button.url] : [])))
  const showing = { today, buttonUrls, answer }
  const [only, ...others] = places
  const isAboutPolice = only !== undefined && others.length === 0 && (only.asked === 'any' || only.asked === 'police')
  return {
    summary: say.summary(),
    text: places.map((place) => heardPlace(place, showing, say)).join(' '),
    data: {
      places: places.map((place) => placeSection(place, showing, { say, language })),
      anotherForce: isAboutPolice ? say.anotherForce() : '',
      buttons,
    },
  }
}
