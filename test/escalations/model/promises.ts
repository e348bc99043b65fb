import type { OwedDocument } from '../../../bot/delivery/owed.ts'
import type { Escalation } from '../../../bot/escalations/domain/escalation.ts'
import type { StoredEvent } from '../../../bot/records/shapes.ts'

/** One escalation as it lies in the store: its document, what happened with it, and what it owes. */
export interface Kept {
  readonly escalation: Escalation
  readonly events: readonly StoredEvent[]
  readonly owed: readonly OwedDocument[]
}

/** What somebody was sent. */
export interface Told {
  readonly to: string
  readonly whole: string
}

/** What a record says that nobody outside it may ever read, and who is inside. */
export interface Secret {
  readonly words: readonly string[]
  readonly inside: ReadonlySet<string>
}

const clocksOf = ({ owed }: Kept, agency: string) =>
  owed.filter(
    ({ kind, id, state }) => kind === 'timer' && state === 'waiting' && id.startsWith(`owed|clock|${agency}|`),
  )

const running = new Set(['raised', 'acknowledged'])

/** One open clock at most for each agency that owes an answer, and none for what waits for nobody. */
const oneClock = (kept: Kept): readonly string[] =>
  kept.escalation.concerned.flatMap(({ agency, state }) => {
    const count = clocksOf(kept, agency).length
    const most = running.has(kept.escalation.state) && state !== 'answered' ? 1 : 0
    return count > most ? [`${kept.escalation.number}: ${count} clocks for ${agency} in ${kept.escalation.state}`] : []
  })

const isByItself = ({ who }: StoredEvent) => who.role === 'worker'

/** Nothing goes above the agency's lead without a press, unless the area has chosen so. */
const notAboveLead = ({ escalation, events }: Kept, hasOwnSteps: boolean): readonly string[] => {
  const lead = escalation.ladder.rungs.findIndex(({ who }) => who === 'lead' || who === 'unit-heads')
  const isTooHigh = escalation.concerned.some(({ rung }) => rung > lead)
  const isPut = events.some((event) => event.action === 'escalation.agenda' && isByItself(event))
  return hasOwnSteps || !(isTooHigh || isPut) ? [] : [`${escalation.number} went above the lead by itself`]
}

/** Nothing steps up that is answered. */
const notAfterAnswer = ({ escalation, events }: Kept): readonly string[] => {
  const answered = new Set<string>()
  return events.flatMap(({ action, facts }) => {
    const agency = String(facts?.agency)
    if (action === 'escalation.answer' || action === 'escalation.answer-for') answered.add(agency)
    if (action === 'escalation.reopen' || action === 'escalation.pass') answered.clear()
    return action === 'escalation.step-up' && answered.has(agency) ? [`${escalation.number} stepped up, answered`] : []
  })
}

/** Nobody has two steps of one record. */
const heldOnce = ({ escalation }: Kept): readonly string[] =>
  escalation.concerned.flatMap(({ held }) =>
    new Set(held).size === held.length ? [] : [`${escalation.number} was with somebody twice`],
  )

const leaks = (told: readonly Told[], secrets: readonly Secret[]): readonly string[] =>
  told.flatMap(({ to, whole }) =>
    secrets.flatMap(({ words, inside }) =>
      inside.has(to) ? [] : words.filter((word) => whole.includes(word)).map((word) => `${to} was told "${word}"`),
    ),
  )

/** Everything that was promised and does not hold. */
export const broken = (
  kept: readonly Kept[],
  {
    told,
    secrets,
    hasOwnSteps,
  }: { readonly told: readonly Told[]; readonly secrets: readonly Secret[]; readonly hasOwnSteps: boolean },
): readonly string[] => [
  ...kept.flatMap((one) => [
    ...oneClock(one),
    ...notAboveLead(one, hasOwnSteps),
    ...notAfterAnswer(one),
    ...heldOnce(one),
  ]),
  ...leaks(told, secrets),
]
