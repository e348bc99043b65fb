import { z } from 'zod'
import { setUpMessage } from '../../../cards/set-up/index.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Decided, Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { ByRight } from '../lists/by-right.ts'
import { byRight, differenceCard } from '../lists/difference-card.ts'
import { lapseId, lapseOf } from '../lists/lapse.ts'
import type { Planned } from '../lists/plan-list.ts'
import { isEmpty, planList } from '../lists/plan-list.ts'
import { longestList, readList } from '../lists/read-list.ts'
import type { Pasted } from '../lists/stored.ts'
import { listAt, listDocument, listOf } from '../lists/stored.ts'
import type { EntriesNeeds } from '../needs.ts'
import { areasOfActor } from '../subjects.ts'

interface Waiting {
  readonly turn: Turn
  readonly areas: readonly AreaCode[]
  readonly pasted: Pasted
  readonly planned: Planned
}

/** The list as it will wait, in the place of any that its writer had before. */
const waiting = (
  { turn, areas, pasted, planned }: Waiting,
  current: Headed | undefined,
  plannedAt: Instant,
): Decided => ({
  ok: true,
  decision: {
    document: listDocument({
      record: listAt(turn.who).record,
      state: 'planned',
      owner: keyOfPerson(turn.who),
      shown: planned.shown,
      ...{ areas, plannedAt, pasted },
    }),
    happened: [
      {
        action: 'list.plan',
        fields: ['pasted'],
        to: 'planned',
        facts: { lines: pasted.records.length, leftOut: planned.plan.rejected.length },
      },
    ],
    cancelled: current ? [lapseId(listOf(current).plannedAt)] : [],
    owed: [lapseOf(plannedAt)],
  },
})

/** `set up`: alone, how it goes and the form; with a pasted table, what that would change. */
export const setUp =
  (needs: EntriesNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'list.plan'>, any: AskAny): Promise<Answer> => {
    const at = listAt(turn.who)
    const today = dayOf(turn.at)
    const areas = areasOfActor(await needs.actor(turn.who))
    const right = await ask({ state: 'none', areas })
    if (!right.ok) return refused(right.why)
    const form = (facts: Parameters<typeof setUpMessage>[0]) =>
      answered(right.permit, setUpMessage(facts, turn.language), { record: at.record })
    if (text.trim() === '') return form({})
    const read = await readList(text, today, needs)
    if (!read.ok) return form({ fault: read.fault, found: read.found, pasted: text })
    const { pasted } = read
    const keeps: ByRight['keeps'] = async (some) => (await ask({ state: 'none', areas: some })).ok
    const planned = await planList(needs, pasted, byRight(keeps, any), today)
    // Nothing to confirm, so nothing to keep.
    if (isEmpty(planned)) return answered(right.permit, differenceCard(turn, planned, 0), { record: at.record })
    const acted = await needs.records.act(ask, at, (current) => ({
      subject: { state: 'none', areas },
      decide: (permit) => waiting({ turn, areas, pasted, planned }, current, permit.at),
    }))
    if (!acted.ok) return refused(acted.why)
    return answered(acted.permit, differenceCard(turn, planned, acted.document.events ?? 0), { record: at.record })
  }

const sentList = z.object({ list: z.string().max(longestList + 1) })

/** The form of `set up`, sent back. */
export const planPasted = (needs: EntriesNeeds) => {
  const run = setUp(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'list.plan'>, any: AskAny): Promise<Answer> => {
    const parsed = sentList.safeParse(data)
    return parsed.success ? run(turn, parsed.data.list, ask, any) : unreadable
  }
}
