import { isGap, noteOf } from './agency-view.ts'
import type { Showing } from './contact-view.ts'
import { contactLines } from './contact-view.ts'
import type { AgencyFacts, ContactFacts, PlaceFacts } from './facts.ts'
import type { SpocWords } from './words/en.ts'

const heardContact = (contact: ContactFacts, showing: Showing, say: SpocWords) => {
  const { before, name, answersFor, doubtful } = contactLines(contact, showing, say)
  const sentences = [name, answersFor, doubtful].filter(Boolean).map((line) => `${line}.`)
  return [before, ...sentences].filter(Boolean).join(' ')
}

/** `Police: Sam Example.` */
const heardAgency = (agency: AgencyFacts, showing: Showing, say: SpocWords) => {
  const heard = agency.contacts.map((contact) => heardContact(contact, showing, say)).join(' ')
  const nobody = isGap(agency) ? say.nothingYet() : noteOf(agency, say)
  return `${say[agency.agency]()}: ${heard || nobody}`
}

/** For whoever hears the text alone: who, why this person, and what is in doubt. How to reach them stands on the card. */
export const heardPlace = ({ understood, agencies }: PlaceFacts, showing: Showing & { how: string }, say: SpocWords) =>
  [say.contactsFor(understood.place), showing.how, ...agencies.map((agency) => heardAgency(agency, showing, say))]
    .filter(Boolean)
    .join(' ')
