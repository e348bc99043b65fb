import { z } from 'zod'
import { actionWhichMessage } from '../../../cards/action-which/index.ts'
import { groupName } from '../../groups/name.ts'
import type { Action } from '../../rights/actions.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { contextOf } from '../change.ts'
import type { Found } from '../find.ts'
import { findNumbered } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import { actionAt, actionOf } from '../stored.ts'
import { actionSubject } from '../subject.ts'

export interface Asks<A extends Action> {
  readonly ask: Ask<A>
  readonly any: AskAny
}

/** What is done once it is clear which action is meant. */
export type WithAction<A extends Action, Given> = (
  turn: Turn,
  found: Found,
  given: Given,
  asks: Asks<A>,
) => Promise<Answer>

const numberFirst = /^#?(\d{1,6})\b[\s:,.–-]*([\s\S]*)$/

/** Which of several is meant, or that there is none: the same answer whether it is not there, or not for the asker. */
const asked = async <A extends Action>(
  needs: ActionsNeeds,
  turn: Turn,
  { number, found, verb }: { readonly number: number; readonly found: readonly Found[]; readonly verb: string },
  { ask }: Asks<A>,
): Promise<Answer> => {
  const [first] = found
  const directory = await needs.directory()
  const day = dayOf(turn.at)
  const subject = first
    ? actionSubject(actionOf(first.document), first.group, { directory, day, whose: 'reads' })
    : { state: 'open', own: [keyOfPerson(turn.who)] }
  const right = await ask(subject)
  if (!right.ok) return refused(right.why)
  const choices = found.map(({ document, group }) => ({
    group: groupName(group, turn.language),
    record: document.record,
  }))
  return answered(right.permit, actionWhichMessage({ number, choices, verb }, turn.language), { record: 'action' })
}

/** A typed command that begins with an action's number: "done 3". */
export const sayWith =
  <A extends Action>(needs: ActionsNeeds, verb: string, run: WithAction<A, string>) =>
  async (turn: Turn, text: string, ask: Ask<A>, any: AskAny): Promise<Answer> => {
    const [, figures = '', rest = ''] = numberFirst.exec(text.trim()) ?? []
    const number = Number(figures)
    const found = number > 0 ? await findNumbered(needs, turn, number, any) : []
    const [only, ...others] = found
    const asks = { ask, any }
    return only && others.length === 0
      ? run(turn, only, rest.trim(), asks)
      : asked(needs, turn, { number, found, verb }, asks)
  }

const sentWhich = z.looseObject({ which: z.string().startsWith('action|').max(200) })

/** A button that names an action; what else it sends is read by what it does. */
export const pressWith =
  <A extends Action>(needs: ActionsNeeds, run: WithAction<A, unknown>) =>
  async (turn: Turn, data: unknown, ask: Ask<A>, any: AskAny): Promise<Answer> => {
    const sent = sentWhich.safeParse(data)
    if (!sent.success) return unreadable
    const document = await needs.records.read(actionAt(sent.data.which))
    if (!document) return refused('not-there')
    const { group } = await contextOf(needs, actionOf(document))
    return group ? run(turn, { document, group }, data, { ask, any }) : refused('not-there')
  }
