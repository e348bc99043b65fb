import type { Reason, UrgentGround } from '../../../cards/reasons/reasons.ts'
import { urgentGrounds } from '../../../cards/reasons/reasons.ts'
import { cy } from '../../../cards/reasons/words/cy.ts'
import { en } from '../../../cards/reasons/words/en.ts'
import type { Agency } from '../../directory/domain/model.ts'
import { reasonsOn } from '../domain/reasons.ts'
import type { DraftValues } from '../drafts/stored.ts'
import type { EscalationsNeeds } from '../needs.ts'
import type { Known, Lead } from './leads.ts'
import { leadsFor } from './leads.ts'

/** What was chosen or typed, as it came. */
export interface Sent {
  readonly reason?: string | undefined
  readonly place?: string | undefined
  readonly agency?: string | undefined
  readonly organisation?: string | undefined
  readonly asked?: string | undefined
  readonly reference?: string | undefined
  readonly consent?: string | undefined
  readonly urgent?: string | undefined
  readonly what?: string | undefined
  readonly restricted?: string | undefined
  readonly lead?: string | undefined
}

/** The question that it goes on from: what was kept to police and CPS stays so. */
export interface From {
  readonly record: string
  readonly audience: 'multi' | 'justice'
}

interface Choosing extends Known {
  readonly seesJustice: boolean
  readonly from?: From | undefined
}

const agencies = ['police', 'cps', 'isva', 'partner'] as const

const plainly = (typed: string | undefined) =>
  typed
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ') ?? ''

const agencyIn = (typed: string | undefined): Agency | undefined => agencies.find((agency) => agency === plainly(typed))

/** As it is called on a card in either language, or as it is written here. */
const groundIn = (typed: string | undefined): UrgentGround | undefined =>
  urgentGrounds.find((one) => [one, en.ground(one), cy.ground(one)].map(plainly).includes(plainly(typed)))

const reasonIn = (typed: string | undefined, offered: readonly Reason[]): Reason | undefined =>
  offered.find((one) => [one, en.reason(one), cy.reason(one)].map(plainly).includes(plainly(typed)))

const askedIn = (typed: string | undefined) => (['yes', 'no', 'none'] as const).find((one) => one === plainly(typed))

/** Where it is: one area, and the authority where a place lies in one. */
export const placeIn = (
  { resolve }: Pick<EscalationsNeeds, 'resolve'>,
  typed: string,
): { readonly area: string; readonly authority?: string; readonly name: string } | undefined => {
  if (typed.trim() === '') return undefined
  const { areas, places } = resolve(typed)
  const [area, ...others] = areas
  const [place] = places
  if (area === undefined || others.length > 0) return undefined
  return { area, name: place?.name ?? typed, ...(place?.authority ? { authority: place.authority } : {}) }
}

const nameOf = ({ party }: Lead, { directory }: Known) => directory.people.get(party.split('|').at(-1) ?? '')?.name

const leadIn = (typed: string, where: { readonly area: string; readonly authority?: string }, known: Known) =>
  leadsFor(where, known).find((lead) => lead.party === typed || plainly(nameOf(lead, known)) === plainly(typed))?.party

/** A service that was typed by its name, or chosen. */
const organisationIn = (typed: string, { directory }: Known): string =>
  directory.organisations.find(({ names }) =>
    [names.en, names.cy ?? ''].some((name) => plainly(name) === plainly(typed)),
  )?.id ?? typed

/** The choices of a form that are choices; what is none counts as not chosen. */
export const chosenIn = (sent: Sent, place: ReturnType<typeof placeIn>, choosing: Choosing): DraftValues => {
  const { day, seesJustice, from } = choosing
  const reason = reasonIn(sent.reason, reasonsOn(day, { seesJustice }))
  const [agency, urgent, askedCaseContact] = [agencyIn(sent.agency), groundIn(sent.urgent), askedIn(sent.asked)]
  const where = place && { area: place.area, ...(place.authority ? { authority: place.authority } : {}) }
  const restricted = sent.restricted === 'true'
  const lead = restricted && where && sent.lead ? leadIn(sent.lead, where, choosing) : undefined
  return {
    ...where,
    ...(reason ? { reason } : {}),
    ...(agency ? { agency } : {}),
    ...(urgent ? { urgent } : {}),
    ...(askedCaseContact ? { askedCaseContact } : {}),
    ...(sent.organisation ? { organisation: organisationIn(sent.organisation, choosing) } : {}),
    ...(restricted ? { restricted } : {}),
    ...(lead ? { lead } : {}),
    ...(from && !restricted ? { question: from.record } : {}),
    ...(from?.audience === 'justice' ? { confined: true } : {}),
  }
}
