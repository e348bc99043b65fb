import type { View } from '../define.ts'
import { plain } from '../plain.ts'
import { buttonsFor } from './buttons.ts'
import type { Showing } from './contact-view.ts'
import { contactLines } from './contact-view.ts'
import type { AgencyFacts, PlaceFacts, SpocFacts } from './facts.ts'
import type { SpocWords } from './words/en.ts'

const notes = {
  'city-has-two-cps-areas': (say: SpocWords) => say.cityHasTwoCpsAreas(),
  'btp-cps-area-is-the-courts': (say: SpocWords) => say.courtDecidesCpsArea(),
  'borough-decides-cps-area': (say: SpocWords) => say.boroughDecidesCpsArea(),
}

const agencySection = (agency: AgencyFacts, showing: Showing, say: SpocWords) => {
  const { contacts, note, whoCanRecord } = agency
  const isEmpty = contacts.length === 0 && !(agency.agency === 'cps' && note === 'btp-cps-area-is-the-courts')
  return {
    title: say[agency.agency](),
    note: note ? notes[note](say) : '',
    nothing: isEmpty ? say.nothingYet() : '',
    whoCanRecord: isEmpty && whoCanRecord ? say.whoCanRecord(plain(whoCanRecord)) : '',
    contacts: contacts.map((contact) => contactLines(contact, showing, say)),
    more: agency.agency === 'isva' && contacts.length > 0 ? say.listMayNotBeComplete() : '',
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

const placeSection = (place: PlaceFacts, showing: Showing & Pick<SpocFacts, 'answer'>, say: SpocWords) => {
  return {
    heading: plain(place.understood.place),
    area: isArea(place) ? '' : say.area(place.area),
    understood: understood(place, showing.answer, say),
    agencies: place.agencies.map((agency) => agencySection(agency, showing, say)),
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

export const spocView = (facts: SpocFacts, say: SpocWords): View => {
  const { places, today, answer } = facts
  const buttons = buttonsFor(facts, say)
  const buttonUrls = new Set(buttons.flatMap((button) => (button.open ? [button.url] : [])))
  return {
    summary: say.summary(),
    text: places
      .map((place) =>
        [say.contactsFor(place.understood.place), ...place.agencies.map((agency) => spoken(agency, say))].join(' '),
      )
      .join(' '),
    data: {
      places: places.map((place) => placeSection(place, { today, buttonUrls, answer }, say)),
      anotherForce: places.length === 1 ? say.anotherForce() : '',
      buttons,
    },
  }
}
