import type { Agency, ContactFacts, PlaceFacts } from '../spoc/facts.ts'

/** One contact, to insert into a message: it is posted by a person, perhaps where Liaison is not. */
export interface ContactCardFacts {
  readonly agency: Agency
  readonly area: PlaceFacts['area']
  readonly contact: ContactFacts
  readonly today: string
}
