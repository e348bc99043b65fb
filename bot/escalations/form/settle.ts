import type { Agency, Directory, Organisation } from '../../directory/domain/model.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { organisationsFor } from '../../directory/domain/serving.ts'
import type { Day } from '../../time/instant.ts'
import { ladderOn } from '../domain/ladders.ts'
import type { Audience } from '../domain/reasons.ts'
import { audienceOf, reasonRow } from '../domain/reasons.ts'
import type { DraftValues } from '../drafts/stored.ts'
import type { Wanted } from '../raise.ts'

/** What a form still has to say before anybody can be asked. */
export type Lack = 'reason' | 'place' | 'borough' | 'agency' | 'organisation' | 'nobody'

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
    }

interface Known {
  readonly directory: Directory
  readonly places: PlaceBook
  readonly day: Day
}

const lacking = (
  lack: Lack,
  more: { readonly choices?: readonly Organisation[]; readonly agencies?: readonly Agency[] } = {},
) => ({ ok: false, lack, choices: more.choices ?? [], agencies: more.agencies ?? [] }) as const

/** Which agencies owe an answer: all that the reason names, the one that was chosen, or the area's own office. */
const agenciesOf = ({ reason, agency }: DraftValues): readonly Agency[] | undefined => {
  if (!reason) return undefined
  const { answers } = reasonRow(reason)
  if (answers.who === 'all') return answers.agencies
  if (answers.who === 'coordinator') return ['partner']
  return agency && answers.agencies.includes(agency) ? [agency] : undefined
}

const choicesOf = ({ reason }: DraftValues): readonly Agency[] => {
  const row = reason && reasonRow(reason).answers
  return row?.who === 'one' ? row.agencies : []
}

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

/** Whom the form would ask, on which ladder; or the first thing that it still has to say. Pure. */
export const settle = (values: DraftValues, known: Known): Settling => {
  const { reason, area, authority } = values
  if (!reason) return lacking('reason')
  if (!area) return lacking('place')
  const agencies = agenciesOf(values)
  if (!agencies) return lacking('agency', { agencies: choicesOf(values) })
  if (needsBorough(values, agencies, known)) return lacking('borough')
  const asked: { readonly agency: Agency; readonly organisation: string }[] = []
  for (const agency of agencies) {
    const { serving, found } = organisationIn(agency, values, known)
    if (!found) return lacking(serving.length === 0 ? 'nobody' : 'organisation', { choices: serving })
    asked.push({ agency, organisation: found.id })
  }
  const audience = audienceOf(reason)
  return {
    ok: true,
    ...{ audience, asked, ladder: ladderOn(known.day, audience) },
    to: { area, ...(authority ? { authority } : {}) },
  }
}
