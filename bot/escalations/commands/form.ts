import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import type { Message } from '../../../cards/message.ts'
import type { RaiseFault, RaiseFormFacts } from '../../../cards/raise-form/facts.ts'
import { raiseFormMessage } from '../../../cards/raise-form/index.ts'
import { named } from '../../directory/named.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { reasonsOn } from '../domain/reasons.ts'
import type { Lead } from '../form/leads.ts'
import type { EscalationsNeeds } from '../needs.ts'

/** As what somebody raises: in which areas, whether they see what police and CPS have among themselves, and for whom. */
export const raiserOf = async (needs: Pick<EscalationsNeeds, 'actor'>, { who }: Turn) => {
  const { parts, seesJustice } = await needs.actor(who)
  const areas = [...new Set(parts.flatMap(({ areas: of }) => (of === 'every' ? [] : of)))]
  const [first] = parts
  return {
    ...{ areas, seesJustice, agency: first?.agency ?? ('none' as const) },
    ...(first?.organisation ? { organisation: first.organisation } : {}),
  }
}

export interface Unfinished {
  readonly reference: string
  readonly values: RaiseFormFacts['values']
  readonly faults?: readonly RaiseFault[]
  readonly found?: readonly FoundKind[]
  readonly services?: readonly string[]
  readonly leads?: readonly Lead[]
  /** The record of the question that it goes on from. */
  readonly question?: string | undefined
}

/** The form: nothing is kept before its preview. */
export const formMessage = async (
  needs: EscalationsNeeds,
  { language, at }: Turn,
  { reference, values, faults = [], found = [], services = [], leads = [], question }: Unfinished,
  seesJustice: boolean,
): Promise<Message> => {
  const directory = await needs.directory()
  const day = dayOf(at)
  const reasons = reasonsOn(day, { seesJustice })
  return raiseFormMessage(
    {
      ...{ faults, found, reasons, values, form: reference, question },
      services: services.flatMap((id) => {
        const organisation = directory.organisations.find((one) => one.id === id)
        return organisation ? [{ value: id, title: named(organisation.names, language) }] : []
      }),
      leads: leads.map(({ party, organisation }) => ({
        value: party,
        title: `${named(organisation.names, language)}: ${nameOfParty(directory, party, day, language) ?? ''}`,
      })),
    },
    language,
  )
}

/** The same, for whoever may raise something. */
export const formFor = async (
  needs: EscalationsNeeds,
  turn: Turn,
  unfinished: Unfinished,
  ask: Ask<'escalation.draft'>,
): Promise<Answer> => {
  const { areas, seesJustice } = await raiserOf(needs, turn)
  const right = await ask({ state: 'none', areas, own: [keyOfPerson(turn.who)] })
  if (!right.ok) return refused(right.why)
  return answered(right.permit, await formMessage(needs, turn, unfinished, seesJustice), { record: 'escalation' })
}
