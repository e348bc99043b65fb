import { z } from 'zod'
import { actionWhichMessage } from '../../../cards/action-which/index.ts'
import { groupName } from '../../groups/name.ts'
import type { Action, Rule } from '../../rights/actions.ts'
import { actions } from '../../rights/actions.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { StepAction } from '../change.ts'
import { contextOf } from '../context.ts'
import type { Found } from '../find.ts'
import { findNumbered } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import { actionAt, actionOf } from '../stored.ts'

export interface Asks<A extends Action> {
  readonly ask: Ask<A>
  readonly any: AskAny
}

type Run<A extends Action, Given> = (turn: Turn, given: Given, ask: Ask<A>, any: AskAny) => Promise<Answer>

/** What is done once it is clear which action is meant. */
export type WithAction<A extends Action, Given> = (
  turn: Turn,
  found: Found,
  given: Given,
  asks: Asks<A>,
) => Promise<Answer>

/** What is done with one action, by its number or from its card. */
export type OnAction = StepAction | 'action.open'

/** The button of a group, where several have an action of the number that was typed. */
export const chosenVerb = (action: OnAction) => `actions.which.${action.slice('action.'.length)}`

const numberFirst = /^#?(\d{1,6})\b[\s:,.–-]*([\s\S]*)$/

interface Several {
  readonly number: number
  readonly rest: string
  readonly found: readonly Found[]
}

/** Which of several is meant, or that there is none: the same answer whether it is not there, or not for the asker. */
const asked = async <A extends OnAction>(
  turn: Turn,
  action: A,
  { number, rest, found }: Several,
  ask: Ask<A>,
): Promise<Answer> => {
  const { from = [] }: Rule = actions[action]
  // Nothing is asked of any one action yet: each was found by the asker's own right to read it.
  const right = await ask({ state: from[0] ?? 'open', own: [keyOfPerson(turn.who)] })
  if (!right.ok) return refused(right.why)
  const choices = found.map(({ document, group }) => ({
    group: groupName(group, turn.language),
    record: document.record,
  }))
  const message = actionWhichMessage({ number, choices, verb: chosenVerb(action), said: rest }, turn.language)
  return answered(right.permit, message, { record: 'action' })
}

const sentWhich = z.looseObject({ which: z.string().startsWith('action|').max(200) })

/** A button that names an action. What else it sends is read first, so that the answer to a forged one tells nothing. */
export const pressWith =
  <A extends Action, Given>(needs: ActionsNeeds, given: z.ZodType<Given>, run: WithAction<A, Given>): Run<A, unknown> =>
  async (turn, data, ask, any) => {
    const [which, sent] = [sentWhich.safeParse(data), given.safeParse(data)]
    if (!which.success || !sent.success) return unreadable
    const document = await needs.records.read(actionAt(which.data.which))
    if (!document) return refused('not-there')
    const { group } = await contextOf(needs, actionOf(document))
    return group ? run(turn, { document, group }, sent.data, { ask, any }) : refused('not-there')
  }

const sentRest = z.looseObject({ said: z.string().max(4_000) })

/** What a number in front of a command leads to: the command itself, and the button that says which is meant. */
export interface Typed<A extends OnAction> {
  readonly action: A
  readonly say: Run<A, string>
  readonly chosen: Run<A, unknown>
}

/** A typed command that begins with an action's number: "done 3", and the button that says of which group. */
export const sayWith = <A extends OnAction>(needs: ActionsNeeds, action: A, run: WithAction<A, string>): Typed<A> => ({
  action,
  say: async (turn, text, ask, any) => {
    const [, figures = '', rest = ''] = numberFirst.exec(text.trim()) ?? []
    const number = Number(figures)
    const found = number > 0 ? await findNumbered(needs, turn, number, any) : []
    const [only, ...others] = found
    return only && others.length === 0
      ? run(turn, only, rest.trim(), { ask, any })
      : asked(turn, action, { number, rest: rest.trim(), found }, ask)
  },
  chosen: pressWith<A, z.output<typeof sentRest>>(needs, sentRest, (turn, found, { said }, asks) =>
    run(turn, found, said, asks),
  ),
})
