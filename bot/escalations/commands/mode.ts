import type { RaisedMode, RaisedNews } from '../../../cards/raised/facts.ts'
import type { Headed } from '../../records/contract.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { StepAction } from '../change.ts'
import { rightOf } from '../change.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { escalationOf } from '../stored.ts'
import { subjectNow } from '../subject-now.ts'
import { shownEscalation } from './shown.ts'
import type { Asks } from './which.ts'

/** The card that asks for what a step needs, for whoever may take it. */
export const inMode = async <A extends StepAction>(
  needs: EscalationsNeeds,
  turn: Turn,
  found: Headed,
  mode: RaisedMode,
  { ask, any }: Asks<A>,
  news?: RaisedNews,
): Promise<Answer> => {
  const whose = mode === 'answer-for' ? 'everybody' : rightOf[mode].whose
  const right = await ask(await subjectNow(needs, escalationOf(found), { day: dayOf(turn.at), whose }))
  if (!right.ok) return refused(right.why)
  const message = await shownEscalation(needs, turn, found, { permit: right.permit, any, mode, news })
  return answered(right.permit, message, { record: found.record })
}
