import { labelled } from '../plain.ts'
import type { Showing } from './contact-view.ts'
import { contactLines } from './contact-view.ts'
import type { AgencyFacts } from './facts.ts'
import type { SpocWords } from './words/en.ts'

const notes = {
  'city-has-two-cps-areas': (say: SpocWords) => say.cityHasTwoCpsAreas(),
  'btp-cps-area-is-the-courts': (say: SpocWords) => say.courtDecidesCpsArea(),
  'borough-decides-cps-area': (say: SpocWords) => say.boroughDecidesCpsArea(),
}

export const noteOf = ({ note }: AgencyFacts, say: SpocWords) => (note ? notes[note](say) : '')

/** The CPS Area of a rail case is the court's: that no entry stands here is the answer, not a gap. */
export const isGap = ({ contacts, note }: AgencyFacts) => contacts.length === 0 && note !== 'btp-cps-area-is-the-courts'

/** An element of choice (framework C5): services stand unranked, and nobody says that these are all. */
const aboutTheList = ({ agency, contacts }: AgencyFacts, say: SpocWords) => {
  if (agency !== 'isva' || contacts.length === 0) return ''
  return contacts.length === 1 ? say.oneService() : say.severalServices()
}

/** One agency of a place: its contacts, or that none is recorded and who can record one. */
export const agencySection = (agency: AgencyFacts, showing: Showing, say: SpocWords) => {
  const { contacts, whoCanRecord } = agency
  return {
    title: say[agency.agency](),
    note: noteOf(agency, say),
    nothing: isGap(agency) ? say.nothingYet() : '',
    whoCanRecord: isGap(agency) && whoCanRecord ? labelled(say.whoCanRecord(), whoCanRecord) : '',
    contacts: contacts.map((contact) => contactLines(contact, showing, say)),
    more: aboutTheList(agency, say),
  }
}
