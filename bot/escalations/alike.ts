import type { Headed } from '../records/contract.ts'
import { headed } from '../records/shapes.ts'
import { everyPage } from '../storage/pages.ts'
import type { Concerned, Escalation } from './domain/escalation.ts'
import type { EscalationsNeeds } from './needs.ts'
import { escalationsAlike } from './queries.ts'
import { caseKeyOf, escalationOf } from './stored.ts'

interface About {
  readonly area: string
  readonly caseKey: string | undefined
  readonly audience: Escalation['audience']
  /** The services that are asked. */
  readonly organisations: readonly string[]
  readonly record?: string
}

/**
 * What is open about the same case with the same service: the same thing, perhaps. Never a restricted one; and beside what ISVAs may
 * see, nothing that is between police and CPS. Whoever is shown one is asked for the right to it, or answers for that service.
 */
export const alikeTo = async (
  { store }: Pick<EscalationsNeeds, 'store'>,
  { area, caseKey, audience, organisations, record }: About,
): Promise<readonly Headed[]> => {
  if (caseKey === undefined) return []
  const found: Headed[] = []
  for await (const { value } of everyPage(store, escalationsAlike, { area, caseKey, standing: 'open' })) {
    const other = escalationOf(value)
    const isSame = other.concerned.some(({ organisation }) => organisations.includes(organisation))
    const isShown = other.restrictedTo === undefined && (other.audience === 'multi' || audience === 'justice')
    if (other.record !== record && isSame && isShown) found.push(headed.parse(value))
  }
  return found
}

/** The numbers of others about the same case that the service of one part has too. */
export const alikeNumbers = async (
  needs: Pick<EscalationsNeeds, 'store'>,
  document: Headed,
  { organisation }: Pick<Concerned, 'organisation'>,
): Promise<readonly string[]> => {
  const { to, audience, record } = escalationOf(document)
  const about = { area: to.area, caseKey: caseKeyOf(document), audience, organisations: [organisation], record }
  return (await alikeTo(needs, about)).map((other) => escalationOf(other).number)
}
