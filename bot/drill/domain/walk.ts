import type { Organisation } from '../../directory/domain/model.ts'
import type { Agencies } from '../../escalations/domain/climb.ts'
import { holderAt, nextHolder } from '../../escalations/domain/climb.ts'
import { decide } from '../../escalations/domain/decide.ts'
import type { Concerned, Escalation, Ladder } from '../../escalations/domain/escalation.ts'
import type { Audience } from '../../escalations/domain/reasons.ts'
import type { Holder, Moment, Step } from '../../escalations/domain/step.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Line, Skipped } from './rehearsal.ts'

export interface Walking {
  readonly area: string
  readonly audience: Audience
  readonly ladder: Ladder
  readonly raisedAt: Instant
  readonly calendarUntil: Day
  /** Who holds which post on a day, as far as is known today. */
  readonly known: (day: Day) => Agencies
  /** The facts that a decision of that moment rests on. */
  readonly moment: (at: Instant) => Moment
}

/** What happens to one organisation's part, and when. */
export interface Walked {
  readonly at: Instant
  readonly line: Line
  /** Whoever is asked then. */
  readonly party?: string
}

type Asked = Pick<Organisation, 'id' | 'agency'>

/** An escalation that nobody raised, about nothing, put to one organisation: it is stored nowhere. */
const dummy = ({ id, agency }: Asked, { area, audience, ladder, raisedAt, calendarUntil }: Walking): Escalation => ({
  ...{ record: 'drill', number: '', state: 'raised', audience, reason: 'NO_RESPONSE', raiser: 'drill|drill' },
  ...{ raisedAt, from: { agency: 'none', area }, to: { area }, ladder, calendarUntil, pauses: 0, passed: [] },
  concerned: [{ agency, organisation: id, state: 'waiting', rung: 0, held: [] }],
})

/** The steps that are passed by without anybody being asked, on the way to whoever is. */
const skippedOn = (
  escalation: Escalation,
  { organisation }: Concerned,
  { after, to }: { readonly after: number; readonly to: Holder | undefined },
  known: Agencies,
): readonly Skipped[] =>
  escalation.ladder.rungs.flatMap(({ who, bySelf }, rung): readonly Skipped[] => {
    const isPassed = bySelf && rung > after && (to === undefined || rung < to.rung)
    if (!isPassed) return []
    const anybody = holderAt(escalation, { organisation, held: [] }, rung, known)
    return [{ step: who, why: anybody ? 'same-person' : 'vacant' }]
  })

/** A party's post, where it is one. */
const postOf = ({ party }: Holder): { readonly post?: string } => {
  const [kind, , post] = party.split('|')
  return kind === 'post' && post !== undefined ? { post } : {}
}

interface Turn {
  readonly escalation: Escalation
  readonly part: Concerned
  /** The step that it is past already; -1 before the first. */
  readonly after: number
}

/** The step of one moment, decided by the rules that real ones follow. */
const take = ({ escalation, part, after }: Turn, at: Instant, walking: Walking) => {
  const known = walking.known(dayOf(at))
  const isFirst = after < 0
  const first = isFirst ? holderAt(escalation, part, 0, known) : undefined
  const to = first ?? nextHolder(escalation, part, known)
  const { agency, organisation } = part
  const skipped = skippedOn(escalation, part, { after, to }, known)
  const step: Step = to ? { type: isFirst ? 'hand' : 'step-up', agency, to } : { type: 'offer', agency }
  const decided = decide(escalation, step, walking.moment(at))
  const line: Line = { organisation, agency, what: 'stops', skipped }
  if (!decided.ok) return { walked: { at, line: { ...line, what: 'uncounted' as const } } }
  const [next] = decided.escalation.concerned
  if (!to || !next) return { walked: { at, line } }
  const { who } = escalation.ladder.rungs[to.rung] ?? {}
  const walked: Walked = {
    at,
    line: {
      ...line,
      ...{ what: isFirst ? 'asked' : 'goes-on', ...postOf(to) },
      ...(who ? { step: who } : {}),
      ...(next.clock ? { clock: { allowance: next.clock.allowance, from: next.clock.from, due: next.clock.due } } : {}),
    },
    party: to.party,
  }
  return { walked, turn: { escalation: decided.escalation, part: next, after: to.rung } }
}

/** What happens to one organisation's part while nobody answers: from when it is asked until nobody further is. Pure. */
export const walk = (asked: Asked, walking: Walking): readonly Walked[] => {
  const escalation = dummy(asked, walking)
  const [part] = escalation.concerned
  const all: Walked[] = []
  let at: Instant | undefined = walking.raisedAt
  let turn: Turn | undefined = part && { escalation, part, after: -1 }
  while (turn && at) {
    const taken: { readonly walked: Walked; readonly turn?: Turn } = take(turn, at, walking)
    all.push(taken.walked)
    turn = taken.turn
    at = turn?.part.clock?.due
  }
  return all
}
