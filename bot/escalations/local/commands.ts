import type { AreaStepsFacts } from '../../../cards/area-steps/facts.ts'
import { areaStepsMessage } from '../../../cards/area-steps/index.ts'
import { en } from '../../../cards/reasons/words/en.ts'
import { named } from '../../directory/named.ts'
import { dayOf } from '../../time/instant.ts'
import { readDay } from '../../time/spoken/read-day.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Ladder } from '../domain/escalation.ts'
import { ladderFaults } from '../domain/ladder-faults.ts'
import { ladderOn } from '../domain/ladders.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { editionsOf, localLadders, stepsAt, stepsDocument, withEdition } from './stored.ts'
import { typedSteps } from './typed.ts'

type Faults = AreaStepsFacts['faults']

const setsOf = (editions: readonly Ladder[], today: string, seesJustice: boolean): AreaStepsFacts['sets'] => {
  const kinds = [
    { for: 'everybody', audience: 'multi', id: 'A' } as const,
    ...(seesJustice ? [{ for: 'police-and-cps', audience: 'justice', id: 'B' } as const] : []),
  ]
  return kinds.flatMap(({ for: who, audience, id }) => {
    const now = ladderOn(today, audience, editions)
    const later = editions.filter((edition) => edition.id === id && edition.since > today)
    return [now, ...later].map((ladder) => ({
      ...{
        for: who,
        since: ladder.since,
        isOwn: editions.includes(ladder),
        steps: ladder.rungs,
        urgent: ladder.urgent,
      },
    }))
  })
}

/** The one area that is named, or the only one of whoever asks. */
const areaIn = async (needs: EscalationsNeeds, { who }: Turn, text: string) => {
  const { parts } = await needs.actor(who)
  const own = [...new Set(parts.flatMap(({ areas }) => (areas === 'every' ? [] : areas)))]
  const [only, ...others] = text.trim() === '' ? own : needs.resolve(text).areas
  return others.length === 0 ? only : undefined
}

interface Showing {
  readonly faults?: Faults
  readonly note?: 'saved'
}

const card = async (
  needs: EscalationsNeeds,
  turn: Turn,
  area: string | undefined,
  { faults = [], note, any }: Showing & { readonly any: AskAny },
) => {
  const { seesJustice } = await needs.actor(turn.who)
  const today = dayOf(turn.at)
  const place = area === undefined ? undefined : needs.places.nameOf(area)
  const editions = area === undefined ? [] : await localLadders(needs.store, area)
  const change = area === undefined ? undefined : await any('area.change', { state: 'kept', areas: [area] })
  return areaStepsMessage(
    {
      ...{ today, faults, note, area: place ? named(place, turn.language) : '', mayChange: change?.ok ?? true },
      sets: area === undefined ? [] : setsOf(editions, today, seesJustice),
    },
    turn.language,
  )
}

/** `request steps Gwent`: whom requests go to there, and by when. */
export const showSteps =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'area.open'>, any: AskAny): Promise<Answer> => {
    const area = await areaIn(needs, turn, text)
    const right = await ask({ areas: area === undefined ? [] : [area] })
    if (!right.ok || area === undefined) return refused(right.ok ? 'not-there' : right.why)
    return answered(right.permit, await card(needs, turn, area, { any }), { record: stepsAt(area).record })
  }

const faultsOf = (ladder: Ladder): Faults =>
  ladderFaults(ladder).map(({ at, why }) => {
    const step = typeof at === 'number' ? ladder.rungs[at]?.who : undefined
    return { why, ...(step ? { at: en.step(step) } : {}) }
  })

interface Read {
  readonly area: string | undefined
  readonly faults: Faults
  readonly ladder?: Ladder
}

const readSteps = async (needs: EscalationsNeeds, turn: Turn, text: string): Promise<Read> => {
  const today = dayOf(turn.at)
  const typed = typedSteps(text, ladderOn(today, 'multi'))
  const area = await areaIn(needs, turn, typed.area)
  const day = readDay(typed.from, today, turn.language === 'cy' ? 'cy' : 'en')
  const since = 'day' in day && day.day >= today ? day.day : undefined
  const ladder = { ...typed.ladder, since: since ?? today }
  const faults: Faults = [
    ...(area === undefined ? [{ why: 'no-area' as const }] : []),
    ...(since === undefined ? [{ why: 'no-day' as const }] : []),
    ...typed.faults.map((fault) => ({ why: 'unread' as const, ...('line' in fault ? { at: fault.line } : {}) })),
    ...(typed.faults.length > 0 ? [] : faultsOf(ladder)),
  ]
  return faults.length > 0 ? { area, faults } : { area, faults, ladder }
}

/** `request steps save`: the area's own from a day on; what is under way goes on as it was raised. */
export const saveSteps =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'area.change'>, any: AskAny): Promise<Answer> => {
    const { area, faults, ladder } = await readSteps(needs, turn, text)
    if (area === undefined || !ladder) {
      const right = await ask({
        state: 'kept',
        areas:
          area === undefined
            ? (await needs.actor(turn.who)).parts.flatMap(({ areas }) => (areas === 'every' ? [] : areas))
            : [area],
      })
      if (!right.ok) return refused(right.why)
      return answered(right.permit, await card(needs, turn, area, { faults, any }), { record: 'area-steps' })
    }
    const at = stepsAt(area)
    const acted = await needs.records.act(ask, at, (current) => ({
      subject: { state: current ? 'kept' : 'none', areas: [area] },
      decide: () => {
        const editions = withEdition(current ? editionsOf(current) : [], ladder)
        return {
          ok: true,
          decision: {
            document: stepsDocument(area, editions),
            happened: [
              { action: 'area.change', fields: ['editions'], facts: { area, ladder: ladder.id, from: ladder.since } },
            ],
          },
        }
      },
    }))
    if (!acted.ok) return refused(acted.why)
    return answered(acted.permit, await card(needs, turn, area, { note: 'saved', any }), { record: at.record })
  }
