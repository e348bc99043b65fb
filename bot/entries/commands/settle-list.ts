import { z } from 'zod'
import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import { directoryWords } from '../../directory/words/index.ts'
import type { Decision } from '../../records/contract.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { applyList } from '../lists/apply-list.ts'
import type { ByRight } from '../lists/by-right.ts'
import { byRight, differenceCard } from '../lists/difference-card.ts'
import { lapseId } from '../lists/lapse.ts'
import type { Planned } from '../lists/plan-list.ts'
import { planList } from '../lists/plan-list.ts'
import type { StoredList } from '../lists/stored.ts'
import { emptied, listAt, listOf, subjectOfList } from '../lists/stored.ts'
import type { EntriesNeeds } from '../needs.ts'
import { areasOfActor } from '../subjects.ts'

type Settling = 'list.apply' | 'list.drop'

/** Whoever has no list that waits is told so, if they might have one at all. */
const noList = async <A extends Settling>(turn: Turn, needs: EntriesNeeds, ask: Ask<A>): Promise<Answer> => {
  const right = await ask({ state: 'planned', areas: areasOfActor(await needs.actor(turn.who)) })
  if (!right.ok) return refused(right.why)
  return answered(right.permit, entryNewsMessage({ what: 'list-none' }, turn.language), {
    record: listAt(turn.who).record,
  })
}

const waitingOf = async ({ records }: EntriesNeeds, turn: Turn) => {
  const document = await records.read(listAt(turn.who))
  const list = document && listOf(document)
  return list?.state === 'planned' && list.pasted ? { list, pasted: list.pasted } : undefined
}

/** Changes the asker's own list, as it is at that moment. */
const withList = <A extends Settling>(
  { records }: EntriesNeeds,
  turn: Turn,
  ask: Ask<A>,
  decision: (list: StoredList) => Decision,
) =>
  records.act(ask, listAt(turn.who), (current) => {
    const list = current && listOf(current)
    return {
      subject: list ? subjectOfList(list) : { state: 'none' },
      decide: () => (list ? { ok: true, decision: decision(list) } : { ok: false, why: 'not-there' }),
    }
  })

const closed =
  (action: Settling, state: 'applied' | 'dropped') =>
  (list: StoredList): Decision => ({
    document: emptied(list, state),
    happened: [{ action, fields: ['pasted'], from: list.state, to: state }],
    cancelled: [lapseId(list.plannedAt)],
  })

/** Keeps that another difference is shown; what is confirmed next is that one. */
const showAgain = async (
  needs: EntriesNeeds,
  turn: Turn,
  planned: Planned,
  ask: Ask<'list.apply'>,
): Promise<Answer> => {
  const acted = await withList(needs, turn, ask, (list) => {
    const document = { ...list, shown: planned.shown }
    return { document, happened: [{ action: 'list.apply', fields: ['shown'] }] }
  })
  if (!acted.ok) return refused(acted.why)
  const message = differenceCard(turn, planned, acted.document.events ?? 0, true)
  return answered(acted.permit, message, { record: acted.document.record })
}

const confirmed = z.object({ seen: z.number().int().optional() })

/** Applies the list that waits, if it would still do what was shown; else shows what it would do now. */
export const confirmList = (needs: EntriesNeeds) => {
  const apply = applyList(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'list.apply'>, any: AskAny): Promise<Answer> => {
    const found = await waitingOf(needs, turn)
    if (!found) return noList(turn, needs, ask)
    const { list, pasted } = found
    const right = await ask(subjectOfList(list))
    if (!right.ok) return refused(right.why)
    const keeps: ByRight['keeps'] = async (areas) => (await ask({ state: 'planned', areas })).ok
    const planned = await planList(needs, pasted, byRight(keeps, any), dayOf(turn.at))
    const seen = confirmed.safeParse(data).data?.seen
    const isOldCard = seen !== undefined && seen !== list.events
    if (isOldCard || planned.shown !== list.shown) return showAgain(needs, turn, planned, ask)
    const outcomes = await apply(ask, planned, list.record)
    const acted = await withList(needs, turn, ask, closed('list.apply', 'applied'))
    if (!acted.ok) return refused(acted.why)
    const words = directoryWords(turn.language)
    const notWritten = outcomes
      .filter(({ fate }) => fate !== 'done')
      .map(({ name, fate }) => `${name}: ${words.fate(fate)}`)
    const what = notWritten.length > 0 ? 'list-applied-in-part' : 'list-applied'
    return answered(acted.permit, entryNewsMessage({ what, notWritten }, turn.language), { record: list.record })
  }
}

/** Drops the list that waits; nothing of it is kept. */
export const dropList =
  (needs: EntriesNeeds) =>
  async (turn: Turn, _data: unknown, ask: Ask<'list.drop'>): Promise<Answer> => {
    if (!(await waitingOf(needs, turn))) return noList(turn, needs, ask)
    const acted = await withList(needs, turn, ask, closed('list.drop', 'dropped'))
    if (!acted.ok) return refused(acted.why)
    return answered(acted.permit, entryNewsMessage({ what: 'list-dropped' }, turn.language), {
      record: acted.document.record,
    })
  }
