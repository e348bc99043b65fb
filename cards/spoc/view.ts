import type { View } from '../define.ts'
import type { Language } from '../language.ts'
import { plain } from '../plain.ts'
import { buttonsFor } from './buttons.ts'
import { contactLines } from './contact-view.ts'
import type { AgencyFacts, PlaceFacts, SpocFacts } from './facts.ts'
import type { SpocWords } from './words/en.ts'

const notes = {
  'city-has-two-cps-areas': (say: SpocWords) => say.cityHasTwoCpsAreas(),
  'btp-cps-area-is-the-courts': (say: SpocWords) => say.courtDecidesCpsArea(),
  'borough-decides-cps-area': (say: SpocWords) => say.boroughDecidesCpsArea(),
}

const agencySection = (agency: AgencyFacts, today: string, say: SpocWords) => {
  const { contacts, note, whoCanRecord } = agency
  const isEmpty = contacts.length === 0 && !(agency.agency === 'cps' && note === 'btp-cps-area-is-the-courts')
  return {
    title: say[agency.agency](),
    note: note ? notes[note](say) : '',
    nothing: isEmpty ? say.nothingYet() : '',
    whoCanRecord: isEmpty && whoCanRecord ? say.whoCanRecord(plain(whoCanRecord)) : '',
    contacts: contacts.map((contact) => contactLines(contact, today, say)),
    more: agency.agency === 'isva' && contacts.length > 0 ? say.listMayNotBeComplete() : '',
  }
}

const areaName = ({ area }: PlaceFacts, language: Language) => {
  if (!area.welshName || language === 'en') return area.name
  return language === 'cy' ? area.welshName : `${area.welshName} / ${area.name}`
}

const understood = ({ understood: { how } }: PlaceFacts, answer: SpocFacts['answer'], say: SpocWords) => {
  if (answer === 'main') return say.biggest()
  if (how === 'spelling') return say.spelling()
  return how === 'postcode' ? say.postcode() : ''
}

const placeSection = (place: PlaceFacts, facts: SpocFacts, say: SpocWords, language: Language) => {
  const area = areaName(place, language)
  const isSame = place.understood.place.toLowerCase() === area.toLowerCase()
  return {
    heading: plain(place.understood.place),
    area: isSame ? '' : say.area(area),
    understood: understood(place, facts.answer, say),
    agencies: place.agencies.map((agency) => agencySection(agency, facts.today, say)),
    whereRecorded: place.whereRecorded ? say.whereRecorded(plain(place.whereRecorded)) : '',
    isvaCpsRoute: place.isvaCpsRoute ? say.isvaCpsRoute(plain(place.isvaCpsRoute)) : '',
    vloInbox: place.vloInbox ? say.vloInbox(plain(place.vloInbox)) : '',
  }
}

/** `Police: Sam Example.` for the text that is read out. */
const spoken = ({ agency, contacts }: AgencyFacts, say: SpocWords) =>
  contacts.length === 0
    ? `${say[agency]()}: ${say.nothingYet()}`
    : `${say[agency]()}: ${contacts.map(({ name, organisation }) => name ?? organisation).join(', ')}.`

export const spocView = (facts: SpocFacts, say: SpocWords, language: Language): View => ({
  summary: say.summary(),
  text: facts.places
    .map((place) =>
      [say.contactsFor(place.understood.place), ...place.agencies.map((agency) => spoken(agency, say))].join(' '),
    )
    .join(' '),
  data: {
    places: facts.places.map((place) => placeSection(place, facts, say, language)),
    anotherForce: facts.places.length === 1 ? say.anotherForce() : '',
    buttons: buttonsFor(facts, say),
  },
})
