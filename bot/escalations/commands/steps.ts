import type { RaisedNews } from '../../../cards/raised/facts.ts'
import type { FreeText, Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { StepAction } from '../change.ts'
import { changeEscalation, rightOf } from '../change.ts'
import type { Escalation } from '../domain/escalation.ts'
import type { StepType } from '../domain/next.ts'
import type { Step } from '../domain/step.ts'
import { readEscalation } from '../find.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { partFor } from '../part-for.ts'
import { escalationOf } from '../stored.ts'
import { subjectNow } from '../subject-now.ts'
import { shownEscalation } from './shown.ts'
import type { Asks, WithEscalation } from './which.ts'

interface Taking {
  readonly step: (escalation: Escalation) => Step | undefined
  readonly texts?: readonly FreeText[]
  /** What the card says where nothing changed. */
  readonly lack?: RaisedNews
  /** For an edit: the version that its card showed. */
  readonly seen?: number | undefined
  /** An answer that is recorded for others. */
  readonly as?: 'answer-for'
}

/** The escalation as it is now, for whoever may open it and came too late with something else. */
const current = async (needs: EscalationsNeeds, turn: Turn, record: string, any: AskAny, news: RaisedNews) => {
  const document = await readEscalation(needs, record)
  if (!document) return undefined
  const subject = await subjectNow(needs, escalationOf(document), { day: dayOf(turn.at), whose: 'everybody' })
  const right = await any('escalation.open', subject)
  if (!right.ok) return undefined
  const message = await shownEscalation(needs, turn, document, { permit: right.permit, any, news })
  return answered(right.permit, message, { record })
}

/** Takes a step and shows what became of it; whoever comes second finds who was first. */
export const take = async <T extends Exclude<StepType, 'step-up' | 'offer' | 'remind'>>(
  needs: EscalationsNeeds,
  turn: Turn,
  document: Headed,
  { type, step, texts = [], lack = 'unchanged', seen, as }: Taking & { readonly type: T },
  { ask, any }: Asks<StepAction>,
): Promise<Answer> => {
  const { record } = document
  const acted = await changeEscalation(needs, ask, {
    record,
    seen,
    whose: as ? 'everybody' : rightOf[type].whose,
    step,
    texts,
  })
  if (!acted.ok) {
    const shown = await current(needs, turn, record, any, acted.why === 'changed-since' ? 'changed-since' : 'unchanged')
    return shown ? { type: 'refused', why: acted.why, current: shown } : refused(acted.why)
  }
  const news = acted.changed ? type : lack
  const card = await shownEscalation(needs, turn, acted.document, { permit: acted.permit, any, news })
  return answered(acted.permit, card, { record })
}

/** `acknowledge AS-2026-0042`: they have it, and a second clock begins. */
export const acknowledge =
  (needs: EscalationsNeeds): WithEscalation<'escalation.acknowledge'> =>
  async (turn, found, _given, asks) => {
    const part = await partFor(needs, turn, escalationOf(found))
    const by = keyOfPerson(turn.who)
    const step = (): Step | undefined => part && { type: 'acknowledge', agency: part.agency, by }
    return take(needs, turn, found, { type: 'acknowledge', step }, asks)
  }

/** Steps that need no more than the escalation. */
export const plainly =
  <T extends 'resolve' | 'withdraw' | 'settle' | 'resume' | 'report'>(
    needs: EscalationsNeeds,
    type: T,
  ): WithEscalation<(typeof rightOf)[T]['action']> =>
  (turn, found, _given, asks) =>
    take(needs, turn, found, { type, step: () => ({ type }) }, asks)

/** How many working days more are given at once: a local default. */
const moreDays = 5

export const moreTime =
  (needs: EscalationsNeeds): WithEscalation<'escalation.more-time'> =>
  (turn, found, _given, asks) =>
    take(
      needs,
      turn,
      found,
      { type: 'more-time', step: () => ({ type: 'more-time', allowance: { days: moreDays } }) },
      asks,
    )
