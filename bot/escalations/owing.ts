import type { Decision, Owed } from '../records/contract.ts'
import { lettersFor } from '../reminders/place/letter.ts'
import type { Instant } from '../time/instant.ts'
import { channelIds } from './channel/where.ts'
import type { Concerned, Escalation, RunningClock } from './domain/escalation.ts'
import type { Step } from './domain/step.ts'

/** Who is told of what, by the `what` of what is owed. */
export const whats = {
  /** To whoever has it: that it is with them. */
  told: 'escalation.told',
  /** To the same: that the date is near. */
  dueSoon: 'escalation.due-soon',
  /** To whoever raised it: what has happened; the occurrence says what. */
  news: 'escalation.news',
  /** To the coordinator: that nobody further is asked by itself. */
  offered: 'escalation.offered',
  /** A clock has run out. */
  clock: 'escalation.clock',
  /** To whoever chairs the group on whose agenda it is. */
  onAgenda: 'escalation.on-agenda',
  /** To a channel: one card, put right in its place. */
  inChannel: 'escalation.in-channel',
  /** The meeting, or the time it had, has passed. */
  agendaOver: 'escalation.agenda-over',
  /** A pause is over. */
  resume: 'escalation.resume',
} as const

/** The letter in the place of `told`, and what its raiser hears of it. */
export const letters = lettersFor({ told: whats.told, news: whats.news })

/** A timer that is being handled may owe the next: each clock has ids of its own. */
const clockId = ({ agency, clock }: Concerned) => `clock|${agency}|${clock?.due}`
const soonId = ({ agency, clock }: Concerned) => `due-soon|${agency}|${clock?.due}`
/** Once for each who has it. */
export const toldId = ({ agency, held }: Pick<Concerned, 'agency' | 'held'>) => `told|${agency}|${held.length}`
const pauseId = ({ pause }: Escalation) => `pause|${pause?.until}`

const agendaId = ({ agenda }: Escalation) => `agenda|${agenda?.until}`

/** While nothing has come of it, and nobody has been reminded. */
const isAwaited = ({ state, agenda, offered }: Escalation) =>
  state === 'on-agenda' && agenda?.until !== undefined && !offered

const isRunning = ({ state }: Escalation) => state === 'raised' || state === 'acknowledged'

/** What is owed of the clocks: while it is paused they stand still, and only its end is waited for. */
const clocksOf = (escalation: Escalation): readonly string[] => [
  ...(isRunning(escalation) ? escalation.concerned : []).flatMap((part) =>
    part.clock ? [clockId(part), soonId(part)] : [],
  ),
  ...(escalation.pause ? [pauseId(escalation)] : []),
  ...(isAwaited(escalation) ? [agendaId(escalation)] : []),
]

interface Told {
  readonly at: Instant
  /** How many events the record has with this one. */
  readonly events: number
  /** When whoever has it is reminded of a clock; `undefined` where there is no time for that. */
  readonly warnAt: (clock: RunningClock, organisation: string) => Instant | undefined
}

const clockOwed = (part: Concerned, { warnAt }: Told): readonly Owed[] => {
  const { clock } = part
  if (!clock) return []
  const warning = warnAt(clock, part.organisation)
  const soon = { kind: 'message', id: soonId(part), what: whats.dueSoon } as const
  return [
    { kind: 'timer', id: clockId(part), what: whats.clock, due: clock.due },
    ...(warning ? [{ ...soon, due: warning }] : []),
  ]
}

/** Once for each who has it; what has been said under an id is not said again. */
const toldOwed = (part: Concerned, { at }: Told): readonly Owed[] =>
  part.holder === undefined || part.state !== 'waiting'
    ? []
    : [{ kind: 'message', id: toldId(part), what: whats.told, due: at }]

/** What the raiser need not be told: that they did it themself, or that an agency has it when it was just raised. */
const newsOf = (step: Step | 'raise', byRaiser: boolean, { at, events }: Told): readonly Owed[] =>
  step === 'raise' || byRaiser
    ? []
    : [{ kind: 'message', id: `news|${events}`, what: whats.news, due: at, occurrence: step.type }]

/** What a group's agenda owes: word to its chair, and a look at what came of it. */
const agendaOwed = (escalation: Escalation, step: Step | 'raise', { at, events }: Told): readonly Owed[] => {
  const due = isAwaited(escalation) ? escalation.agenda?.until : undefined
  const isNew = step !== 'raise' && (step.type === 'agenda' || step.type === 'strategic')
  return [
    ...(due ? [{ kind: 'timer' as const, id: agendaId(escalation), what: whats.agendaOver, due }] : []),
    ...(isNew ? [{ kind: 'message' as const, id: `on-agenda|${events}`, what: whats.onAgenda, due: at }] : []),
  ]
}

/** Once for each channel; what has been said there is put right when the record changes. */
const channelsOwed = (escalation: Escalation, step: Step | 'raise', { at }: Told): readonly Owed[] =>
  step === 'raise' || step.type === 'agenda' || step.type === 'strategic' || step.type === 'pass'
    ? channelIds(escalation).map((id): Owed => ({ kind: 'message', id, what: whats.inChannel, due: at }))
    : []

interface Stepping {
  readonly step: Step | 'raise'
  /** As it was; absent when it has just been raised. */
  readonly before?: Escalation
  readonly byRaiser: boolean
}

/** What an escalation owes from now on, and what it owes no more. */
export const owedAfter = (
  escalation: Escalation,
  { step, before, byRaiser }: Stepping,
  told: Told,
): Required<Pick<Decision, 'owed' | 'cancelled'>> => {
  const { concerned, pause, offered } = escalation
  const running = isRunning(escalation) ? concerned : []
  const { at, events } = told
  const owedNow = clocksOf(escalation)
  const isNew = step === 'raise' || step.type === 'offer' || step.type === 'remind'
  return {
    owed: [
      ...running.flatMap((part) => [...clockOwed(part, told), ...toldOwed(part, told)]),
      ...(pause ? [{ kind: 'timer' as const, id: pauseId(escalation), what: whats.resume, due: pause.until }] : []),
      ...channelsOwed(escalation, step, told),
      ...agendaOwed(escalation, step, told),
      ...(offered && isNew
        ? [{ kind: 'message' as const, id: `offered|${events}`, what: whats.offered, due: at }]
        : []),
      ...newsOf(step, byRaiser, told),
      ...(step === 'raise'
        ? []
        : [{ kind: 'message' as const, id: `refresh|${events}`, what: 'post.refresh', due: at }]),
    ],
    cancelled: (before ? clocksOf(before) : []).filter((id) => !owedNow.includes(id)),
  }
}
