import type { QuestionFault } from '../../../cards/question-form/facts.ts'
import type { Contact } from '../../directory/contacts.ts'
import { contactNamed, contactsFor } from '../../directory/contacts.ts'
import type { Agency, Directory } from '../../directory/domain/model.ts'
import type { Spot } from '../../directory/domain/serving.ts'
import { accountsOf } from '../../directory/party-accounts.ts'
import type { Day } from '../../time/instant.ts'
import type { QuestionsNeeds } from '../needs.ts'

/** Whom a form is for, as it was chosen, typed, or sent along by a button. */
export interface SentWhom {
  readonly to?: string | undefined
  readonly area?: string | undefined
  readonly authority?: string | undefined
  readonly place?: string | undefined
  readonly agency?: string | undefined
}

/** What is clear of it, and the first thing that is not. */
export interface Whom {
  readonly spot?: Spot
  readonly contact?: Contact
  /** Several of whom one has to be chosen. */
  readonly choices: readonly Contact[]
  readonly lack?: QuestionFault
}

interface Reading {
  readonly directory: Directory
  readonly day: Day
  /** `tenant|object id`. */
  readonly asker: string
}

const all = ['police', 'cps', 'isva'] as const

const agencyIn = (typed: string | undefined): Agency | undefined =>
  all.find((agency) => agency === typed?.trim().toLowerCase())

type Needs = Pick<QuestionsNeeds, 'places' | 'resolve' | 'numbers'>

/** One place that a text means, in an area that has numbers of its own. */
const spotIn = ({ resolve, numbers }: Needs, typed: string): Spot | undefined => {
  const { areas, places, preferredCpsArea } = resolve(typed)
  const [area, ...others] = areas
  if (area === undefined || others.length > 0 || !numbers.isNumbered(area)) return undefined
  const authority = places[0]?.authority
  return { area, ...(authority ? { authority } : {}), ...(preferredCpsArea ? { cpsArea: preferredCpsArea } : {}) }
}

/** The place of a card or a button, which is known to us, or what was typed. */
const spotOf = (needs: Needs, { area, authority, place = '' }: SentWhom): Spot | undefined => {
  if (area === undefined) return spotIn(needs, place)
  if (!needs.numbers.isNumbered(area)) return undefined
  const isThere = authority !== undefined && needs.places.areaOfAuthority(authority) === area
  const cpsArea = isThere ? needs.places.cpsAreaOfBorough(authority) : undefined
  return { area, ...(isThere ? { authority } : {}), ...(cpsArea ? { cpsArea } : {}) }
}

const isAsker = ({ party }: Contact, { directory, day, asker }: Reading) =>
  accountsOf(directory, [party], day).includes(asker)

const amongThem = (needs: Needs, { agency, place = '' }: SentWhom, spot: Spot, reading: Reading): Whom => {
  const said = agencyIn(agency) ?? agencyIn(needs.resolve(place).agency)
  const found = contactsFor(said ? [said] : all, { ...reading, places: needs.places, spot })
  const choices = found.filter((contact) => !isAsker(contact, reading))
  const [only, ...others] = choices
  if (only && others.length === 0) return { spot, contact: only, choices: [] }
  if (only) return { spot, choices, lack: 'which' }
  return { spot, choices: [], lack: found.length > 0 ? 'yourself' : 'nobody' }
}

/** Whom somebody means: the contact of a card, or whoever of an agency answers for a place. */
export const whomIn = (needs: Needs, sent: SentWhom, reading: Reading): Whom => {
  const spot = spotOf(needs, sent)
  const named = sent.to === undefined ? undefined : contactNamed(sent.to, { ...reading, places: needs.places })
  if (named && isAsker(named, reading)) return { ...(spot ? { spot } : {}), choices: [], lack: 'yourself' }
  if (!spot) return { ...(named ? { contact: named } : {}), choices: [], lack: 'place' }
  return named ? { spot, contact: named, choices: [] } : amongThem(needs, sent, spot, reading)
}
