import type { Agency, Organisation } from '../../directory/domain/model.ts'
import { organisationsFor } from '../../directory/domain/serving.ts'
import { ladderOn } from '../domain/ladders.ts'
import type { Audience } from '../domain/reasons.ts'
import { audienceOf, reasonRow } from '../domain/reasons.ts'
import type { DraftValues } from '../drafts/stored.ts'
import type { Wanted } from '../raise.ts'
import type { Asked, Known, Lead } from './leads.ts'
import { askedOf, coordinatorFor, leadsFor } from './leads.ts'

/** What a form still has to say before anybody can be asked. */
export type Lack = 'reason' | 'place' | 'borough' | 'agency' | 'organisation' | 'nobody' | 'lead'

export interface Settled {
  readonly audience: Audience
  readonly ladder: Wanted['ladder']
  readonly to: Wanted['to']
  readonly asked: Wanted['asked']
}

export type Settling =
  | ({ readonly ok: true } & Settled)
  | {
      readonly ok: false
      readonly lack: Lack
      readonly choices: readonly Organisation[]
      readonly agencies: readonly Agency[]
      /** Of whom the one recipient is chosen, where it is restricted. */
      readonly leads: readonly Lead[]
    }

type Lacking = Extract<Settling, { readonly ok: false }>

const lacking = (lack: Lack, more: Partial<Pick<Lacking, 'choices' | 'agencies' | 'leads'>> = {}): Lacking => ({
  ...{ ok: false, lack, choices: more.choices ?? [] },
  ...{ agencies: more.agencies ?? [], leads: more.leads ?? [] },
})

/** Which agencies owe an answer: all that the reason names, or the one that was chosen. */
const agenciesOf = ({ reason, agency }: DraftValues): readonly Agency[] | undefined => {
  const answers = reason && reasonRow(reason).answers
  if (answers?.who === 'all') return answers.agencies
  if (answers?.who === 'one') return agency && answers.agencies.includes(agency) ? [agency] : undefined
  return []
}

const choicesOf = ({ reason }: DraftValues): readonly Agency[] => {
  const row = reason && reasonRow(reason).answers
  return row?.who === 'one' ? row.agencies : []
}

const betweenThem = new Set<Agency>(['police', 'cps'])

/** What is kept to police and CPS can be asked of nobody else. */
const isOutside = ({ confined }: DraftValues, agencies: readonly Agency[]) =>
  confined === true && agencies.some((agency) => !betweenThem.has(agency))

/** London is served by two CPS Areas: until the borough is known, nobody can say whose it is. */
const needsBorough = ({ area = '', authority }: DraftValues, agencies: readonly Agency[], { places }: Known) =>
  agencies.includes('cps') && authority === undefined && places.cpsAreasOf(area).length > 1

const organisationIn = (
  agency: Agency,
  { area = '', authority, organisation }: DraftValues,
  { directory, places }: Known,
) => {
  const cpsArea = authority === undefined ? undefined : places.cpsAreaOfBorough(authority)
  const spot = { area, ...(authority ? { authority } : {}), ...(cpsArea ? { cpsArea } : {}) }
  const serving = organisationsFor(directory, agency, spot, places)
  const chosen = serving.find(({ id }) => id === organisation)
  return { serving, found: chosen ?? (serving.length === 1 ? serving[0] : undefined) }
}

type Found = { readonly asked: readonly Asked[] } | Lacking

/** Each agency that owes an answer, by its organisation there. */
const askedAgencies = (values: DraftValues, known: Known): Found => {
  const agencies = agenciesOf(values)
  if (!agencies || isOutside(values, agencies)) return lacking('agency', { agencies: choicesOf(values) })
  if (needsBorough(values, agencies, known)) return lacking('borough')
  const asked: Asked[] = []
  for (const agency of agencies) {
    const { serving, found } = organisationIn(agency, values, known)
    if (!found) return lacking(serving.length === 0 ? 'nobody' : 'organisation', { choices: serving })
    asked.push({ agency, organisation: found.id })
  }
  return { asked }
}

/** Whom it goes to: the one lead of a restricted one, the coordinator of what nobody owes, or the agencies that owe it. */
const askedFor = (values: DraftValues & { readonly area: string }, ladder: Wanted['ladder'], known: Known): Found => {
  const spot = { area: values.area, ...(values.authority ? { authority: values.authority } : {}) }
  if (values.restricted) {
    const leads = leadsFor(spot, known)
    const lead = leads.find(({ party }) => party === values.lead)
    if (!lead) return lacking(leads.length === 0 ? 'nobody' : 'lead', { leads })
    return { asked: [askedOf(lead, ladder)] }
  }
  if (values.reason && reasonRow(values.reason).answers.who === 'coordinator') {
    const coordinator = coordinatorFor(spot, known)
    return coordinator ? { asked: [coordinator] } : lacking('nobody')
  }
  return askedAgencies(values, known)
}

/** Whom the form would ask, on which ladder; or the first thing that it still has to say. Pure. */
export const settle = (values: DraftValues, known: Known): Settling => {
  const { reason, area, authority, confined } = values
  if (!reason) return lacking('reason')
  if (!area) return lacking('place')
  const own = audienceOf(reason)
  const ladder = ladderOn(known.day, own, known.local)
  const found = askedFor({ ...values, area }, ladder, known)
  if (!('asked' in found)) return found
  return {
    ...{ ok: true, ladder, asked: found.asked, audience: confined ? 'justice' : own },
    to: { area, ...(authority ? { authority } : {}) },
  }
}
