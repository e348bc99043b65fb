import { z } from 'zod'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import { shownAction } from '../card.ts'
import type { ActionsNeeds } from '../needs.ts'
import { subjectOf } from './steps.ts'
import type { WithAction } from './which.ts'
import { pressWith, sayWith } from './which.ts'

/** `action 3` and its button: one action's card. */
export const openAction = (needs: ActionsNeeds) => {
  const open: WithAction<'action.open', unknown> = async (turn, found, _given, { ask, any }): Promise<Answer> => {
    const right = await ask(await subjectOf(needs, turn, found, 'reads'))
    if (!right.ok) return refused(right.why)
    const { document } = found
    const message = await shownAction(needs, turn, document, { permit: right.permit, any })
    return answered(right.permit, message, { record: document.record })
  }
  return { typed: sayWith(needs, 'action.open', open), press: pressWith(needs, z.unknown(), open) }
}
