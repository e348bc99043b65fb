import type { View } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, link, mailTo, plain } from '../plain.ts'
import { buttonsFor } from './buttons.ts'
import type { Showing } from './contact-view.ts'
import { contactLines } from './contact-view.ts'
import type { AgencyFacts, PlaceFacts, SpocFacts } from './facts.ts'
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

const areaName = ({ area }: PlaceFacts, language: Language) => {
  if (!area.welshName || language === 'en') return area.name
  return language === 'cy' || area.welshName === area.name ? area.welshName : `${area.welshName} / ${area.name}`
}

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
  area: isArea(place) ? '' : labelled(words.say.area(), areaName(place, words.language)),
  understood: understood(place, showing.answer, words.say),
  agencies: place.agencies.map((agency) => agencySection(agency, showing, words.say)),
  ...settled(place, words.say),
})

/** `Police: Sam Example.` for the text that is read out. */
const spoken = (agency: AgencyFacts, say: SpocWords) => {
  const { contacts, note } = agency
  const names = contacts.map(({ name, organisation }) => name ?? organisation).join(', ')
  const otherwise = note && !isGap(agency) ? notes[note](say) : say.nothingYet()
  return `${say[agency.agency]()}: ${contacts.length > 0 ? `${names}.` : otherwise}`
}

export const spocView = (facts: SpocFacts, say: SpocWords, language: Language): View => {
  const { places, today, answer } = facts
  const buttons = buttonsFor(facts, say)
  const buttonUrls = new Set(buttons.flatMap((button) => (button.open ? [button.url] : [])))
  const [only, ...others] = places
  const isAboutPolice = only !== undefined && others.length === 0 && (only.asked === 'any' || only.asked === 'police')
  return {
    summary: say.summary(),
    text: places
      .map((place) =>
        [say.contactsFor(place.understood.place), ...place.agencies.map((agency) => spoken(agency, say))].join(' '),
      )
      .join(' '),
    data: {
      places: places.map((place) => placeSection(place, { today, buttonUrls, answer }, { say, language })),
      anotherForce: isAboutPolice ? say.anotherForce() : '',
      buttons,
    },
  }
}
