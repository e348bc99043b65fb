import type { Acted, Decision, Headed } from '../records/contract.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Subject } from '../rights/subject.ts'
import type { Instant } from '../time/instant.ts'
import { addDays, advance, dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import type { Drill } from './domain/drill.ts'
import { audienceOf, dropped, playedUntil, stopped } from './domain/drill.ts'
import type { DrillNeeds } from './needs.ts'
import { keptFor, owedAfter, owedAtStart } from './owing.ts'
import type { Wanted } from './plan.ts'
import { planned } from './plan.ts'
import { drillAt, drillDocument, drillOf } from './stored.ts'

const drillSubject = (drill: Drill): Subject => ({
  state: drill.state,
  areas: [drill.place],
  audience: audienceOf(drill),
})

/** What runs in a channel now; it may have begun before midnight. */
export const runningIn = async (
  { records }: Pick<DrillNeeds, 'records'>,
  conversation: string,
  at: Instant,
): Promise<Drill | undefined> => {
  const today = dayOf(at)
  const read = await Promise.all([today, addDays(today, -1)].map((day) => records.read(drillAt(conversation, day))))
  return read.flatMap((one) => (one ? [drillOf(one)] : [])).find(({ state }) => state === 'running')
}

const unchanged = (document: Headed): Decision => ({ document, happened: [] })

/** Starts a drill in the channel of a turn. Where one runs already, that one goes on as it is. */
export const startDrill = async (
  needs: DrillNeeds,
  ask: Ask<'drill.run'>,
  { where: { conversation }, who, at }: Turn,
  wanted: Wanted,
): Promise<Acted<'drill.run'>> => {
  const plan = await planned(needs, wanted, at)
  const place = drillAt(conversation, dayOf(at))
  return needs.records.act(ask, place, (current) => {
    const before = current && drillOf(current)
    return {
      subject: { state: before?.state ?? 'none', areas: [wanted.area], audience: wanted.audience },
      decide: (permit) => {
        if (current && before?.state === 'running') return { ok: true, decision: unchanged(current) }
        const { record } = place
        const begun: Drill = {
          ...{ ...plan, record, conversation, state: 'running', run: (before?.run ?? 0) + 1, shown: 0 },
          ...{ by: keyOfPerson(who), startedAt: permit.at },
        }
        const drill = playedUntil(begun, permit.at)
        return {
          ok: true,
          decision: {
            document: drillDocument(drill),
            happened: [
              {
                action: 'drill.run',
                fields: ['steps', 'faults', 'shown'],
                from: before?.state ?? 'none',
                to: drill.state,
                facts: { place: plan.place, ladder: plan.ladder, steps: plan.steps.length },
              },
            ],
            owed: owedAtStart(drill),
          },
        }
      },
    }
  })
}

/** What may be done with one that there is. */
interface Move {
  readonly record: string
  /** As it then is; `undefined` when nothing is to be done. */
  readonly next: (drill: Drill, at: Instant) => Drill | undefined
}

export type MoveAction = 'drill.move' | 'drill.stop' | 'drill.drop'

const moveDrill = <A extends MoveAction>(
  { records }: Pick<DrillNeeds, 'records'>,
  ask: Ask<A>,
  { record, next }: Move,
): Promise<Acted<A>> =>
  records.act(ask, { record, id: 'drill' }, (current) => {
    if (!current) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
    const before = drillOf(current)
    return {
      subject: drillSubject(before),
      decide: (permit) => {
        const drill = next(before, permit.at)
        if (!drill) return { ok: true, decision: unchanged(current) }
        const isDropped = drill.state === 'dropped'
        const fields = isDropped ? ['steps', 'faults', 'shown'] : ['shown']
        const isMoved = drill.state !== before.state
        const moved = { from: before.state, to: drill.state }
        return {
          ok: true,
          decision: {
            document: drillDocument(drill),
            happened: [{ action: permit.action, fields, ...(isMoved ? moved : {}) }],
            ...(isDropped ? {} : owedAfter(before, drill, { at: permit.at, events: (current.events ?? 0) + 1 })),
          },
        }
      },
    }
  })

export const stopDrill = (needs: DrillNeeds, ask: Ask<'drill.stop'>, { record, run }: Pick<Drill, 'record' | 'run'>) =>
  moveDrill(needs, ask, {
    record,
    next: (drill, at) => (drill.run === run ? stopped(playedUntil(drill, at)) : undefined),
  })

/** Shows what is due by now. */
export const playOn = (needs: DrillNeeds, ask: Ask<'drill.move'>, record: string) =>
  moveDrill(needs, ask, {
    record,
    next: (drill, at) => {
      const played = playedUntil(drill, at)
      return played.shown === drill.shown ? undefined : played
    },
  })

/** A later one of the same channel and day is kept for its own day. */
export const dropDrill = (needs: DrillNeeds, ask: Ask<'drill.drop'>, record: string) =>
  moveDrill(needs, ask, {
    record,
    next: (drill, at) => (advance(drill.startedAt, keptFor) <= at ? dropped(drill) : undefined),
  })
