import { holderOf, rosterOn } from '../../directory/domain/holder.ts'
import type { Agency, Organisation } from '../../directory/domain/model.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Agenda, Fault, Rehearsed } from './rehearsal.ts'
import type { Walked, Walking } from './walk.ts'
import { walk } from './walk.ts'

export interface Rehearsing extends Walking {
  /** Whoever serves the area and may be asked. */
  readonly asked: readonly Pick<Organisation, 'id' | 'agency'>[]
  /** Agencies that an area cannot do without here. */
  readonly wanted: readonly Agency[]
  /** Whether anybody would read what is sent to a party on a day: in a chat, or at a mailbox. */
  readonly isReached: (party: string, day: Day) => boolean
  readonly hasCoordinator: (day: Day) => boolean
  /** The group that would look at it; absent where the area has none. */
  readonly agenda?: Agenda | undefined
}

export interface Rehearsal {
  readonly steps: readonly Rehearsed[]
  readonly faults: readonly Fault[]
}

/** Whether a post has nobody of its own: a deputy or the next in line answers for it. */
const isStoodIn = ({ at, line }: Walked, { known }: Rehearsing): boolean => {
  const day = dayOf(at)
  const { directory } = known(day)
  const organisation = directory.organisations.find(({ id }) => id === line.organisation)
  const post = organisation?.posts.find(({ id }) => id === line.post)
  if (!organisation || !post) return false
  const holding = holderOf(post, organisation, [], rosterOn(directory, day))
  return 'because' in holding && holding.because === 'vacant'
}

const faultsOf = (walked: readonly Walked[], rehearsing: Rehearsing): readonly Fault[] => {
  const found = walked.flatMap((one): readonly Fault[] => {
    const { at, line, party } = one
    const { organisation, agency, skipped, step } = line
    const of = { organisation, agency }
    const isLost = party !== undefined && !rehearsing.isReached(party, dayOf(at))
    return [
      ...skipped.map(({ step: passed, why }): Fault => ({ what: why, ...of, step: passed })),
      ...(isStoodIn(one, rehearsing) ? [{ what: 'stood-in' as const, ...of, ...(step ? { step } : {}) }] : []),
      ...(isLost ? [{ what: 'not-reached' as const, ...of, ...(step ? { step } : {}) }] : []),
      ...(line.what === 'uncounted' ? [{ what: 'holidays-end' as const }] : []),
    ]
  })
  const [first] = walked
  if (first?.line.what !== 'stops') return found
  const { organisation, agency } = first.line
  return [{ what: 'nobody', organisation, agency }, ...found]
}

const ofArea = (steps: readonly Rehearsed[], rehearsing: Rehearsing): readonly Fault[] => {
  const { asked, wanted, hasCoordinator, agenda, raisedAt } = rehearsing
  const last = dayOf(steps.at(-1)?.at ?? raisedAt)
  const missing = wanted.filter((agency) => !asked.some((one) => one.agency === agency))
  return [
    ...missing.map((agency): Fault => ({ what: 'no-service', agency })),
    ...(hasCoordinator(last) ? [] : [{ what: 'no-coordinator' as const }]),
    ...(agenda ? [] : [{ what: 'no-group' as const }]),
    ...(agenda && agenda.on === undefined ? [{ what: 'no-meeting' as const }] : []),
  ]
}

const each = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(
    faults.map((fault) => [[fault.what, fault.organisation, fault.agency, fault.step].join('|'), fault]),
  ).values(),
]

const together = (walked: readonly Walked[]): readonly Rehearsed[] => {
  const moments = new Map<Instant, Walked[]>()
  for (const one of walked) moments.set(one.at, [...(moments.get(one.at) ?? []), one])
  return [...moments]
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([at, all]) => ({ at, lines: all.map(({ line }) => line) }))
}

/** Everything that would happen if something were put to an area today and nobody answered, and what is wrong with its set-up. Pure. */
export const rehearse = (rehearsing: Rehearsing): Rehearsal => {
  const all = rehearsing.asked.map((organisation) => walk(organisation, rehearsing))
  const steps = together(all.flat())
  return { steps, faults: each([...ofArea(steps, rehearsing), ...all.flatMap((one) => faultsOf(one, rehearsing))]) }
}
