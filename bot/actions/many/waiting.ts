import { actionListNewsMessage } from '../../../cards/action-list-news/index.ts'
import type { ActionListSettleFacts } from '../../../cards/action-list-settle/facts.ts'
import type { Group } from '../../groups/domain/group.ts'
import type { Audience } from '../../guard/verdict.ts'
import type { Decision } from '../../records/contract.ts'
import type { Action } from '../../rights/actions.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer, Answered } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { ActionList } from './domain/list.ts'
import type { ManyNeeds } from './needs.ts'
import type { Drawing } from './settle-card.ts'
import { settleCard } from './settle-card.ts'
import { actionListAt, actionListOf, subjectOfActionList } from './stored.ts'

export type Waiting = ActionList & { readonly seen: number }

/** The asker's own list, while it is being settled. */
export const waitingOf = async ({ records }: ManyNeeds, { who }: Turn): Promise<Waiting | undefined> => {
  const document = await records.read(actionListAt(who))
  const list = document && actionListOf(document)
  return list?.state === 'settling' ? { ...list, seen: document?.events ?? 0 } : undefined
}

/** Police and CPS alone read it only where every group that it may be for is theirs. */
export const audienceOf = (groups: readonly Group[]): Audience =>
  groups.length > 0 && groups.every(({ audience }) => audience === 'justice') ? 'justice' : 'multi'

/** What the list's card is drawn with, for the asker of a turn. */
export const drawingFor = async (needs: ManyNeeds, turn: Turn, any: AskAny): Promise<Drawing> => {
  const [directory, { groups }] = await Promise.all([needs.directory(), needs.groupsFor(turn, any)])
  return {
    directory,
    groups,
    places: needs.places,
    calendar: needs.calendar,
    language: turn.language,
    today: dayOf(turn.at),
  }
}

/** The list as it is now, under the right that was given. */
export const shownAs = <A extends Action>(
  permit: Permit<A>,
  list: Waiting,
  drawing: Drawing,
  notice?: ActionListSettleFacts['notice'],
): Answered => answered(permit, settleCard(list, drawing, notice), { record: list.record })

/** The list once more, with nothing changed: for whoever may settle it. */
export const shownAgain = async <A extends Action>(
  ask: Ask<A>,
  list: Waiting,
  drawing: Drawing,
  notice: ActionListSettleFacts['notice'],
): Promise<Answer> => {
  const right = await ask(subjectOfActionList(list))
  return right.ok ? shownAs(right.permit, list, drawing, notice) : refused(right.why)
}

/** Whoever has no list that waits is told so. */
export const noList = async <A extends Action>({ who, language }: Turn, ask: Ask<A>): Promise<Answer> => {
  const right = await ask({ state: 'settling', own: [keyOfPerson(who)] })
  if (!right.ok) return refused(right.why)
  return answered(right.permit, actionListNewsMessage({ what: 'none' }, language), { record: actionListAt(who).record })
}

/** Changes the asker's own list, as it is at that moment; another list than was meant is left alone. */
export const changeList = <A extends Action>(
  { records }: ManyNeeds,
  meant: ActionList,
  ask: Ask<A>,
  decision: (list: ActionList) => Decision | undefined,
) =>
  records.act(ask, { record: meant.record, id: 'action-list' }, (current) => {
    const list = current && actionListOf(current)
    const decided = list && list.plannedAt === meant.plannedAt ? decision(list) : undefined
    return {
      subject: list ? subjectOfActionList(list) : { state: 'none' },
      decide: () => (decided ? { ok: true, decision: decided } : { ok: false, why: 'changed-since' }),
    }
  })
