import type { ActionNote } from '../../../cards/action/facts.ts'
import type { ActionFault, ActionFormFacts, ActionFormKind } from '../../../cards/action-form/facts.ts'
import { actionFormMessage } from '../../../cards/action-form/index.ts'
import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import { groupName } from '../../groups/name.ts'
import type { FreeText } from '../../records/contract.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import type { Action } from '../../rights/actions.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { shownAction } from '../card.ts'
import type { StepAction } from '../change.ts'
import { changeAction } from '../change.ts'
import { contextOf } from '../context.ts'
import type { Step } from '../domain/decide.ts'
import type { StepType } from '../domain/next.ts'
import type { Found } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import { choicesIn, poolFor } from '../owners.ts'
import { actionAt, actionOf } from '../stored.ts'
import { actionSubject } from '../subject.ts'
import type { Asks } from './which.ts'

const notes: Readonly<Record<StepType, ActionNote>> = {
  start: 'started',
  wait: 'waits',
  finish: 'finished',
  drop: 'dropped',
  reopen: 'reopened',
  move: 'moved',
  hand: 'handed',
  disown: 'disowned',
  'remind-later': 'later',
}

/** An action as a right is asked for on it. */
export const subjectOf = async (
  needs: ActionsNeeds,
  { at }: Turn,
  { document }: Pick<Found, 'document'>,
  whose: 'does' | 'reads',
) => {
  const action = actionOf(document)
  const { directory, group } = await contextOf(needs, action)
  return actionSubject(action, group, { directory, day: dayOf(at), whose })
}

/** The action as it is now, for whoever may open it and came too late with something else. */
const current = async (
  needs: ActionsNeeds,
  turn: Turn,
  { record, note }: { readonly record: string; readonly note: ActionNote },
  any: AskAny,
) => {
  const document = await needs.records.read(actionAt(record))
  if (!document) return undefined
  const right = await any('action.open', await subjectOf(needs, turn, { document }, 'reads'))
  if (!right.ok) return undefined
  const message = await shownAction(needs, turn, document, { permit: right.permit, any, note })
  return answered(right.permit, message, { record })
}

interface Taking {
  readonly step: Step
  readonly texts?: readonly FreeText[]
  /** For an edit: the version that its form showed; without it, the one that was just read. */
  readonly seen?: number | undefined
}

/** Takes a step and shows what became of it. */
export const take = async <A extends StepAction>(
  needs: ActionsNeeds,
  turn: Turn,
  { document }: Found,
  { step, texts = [], seen = document.events ?? 0 }: Taking,
  { ask, any }: Asks<A>,
): Promise<Answer> => {
  const { record } = document
  const acted = await changeAction(needs, ask, { record, seen, step, texts })
  if (!acted.ok) {
    const note = acted.why === 'changed-since' ? 'changed-since' : 'unchanged'
    const shown = await current(needs, turn, { record, note }, any)
    return shown ? { type: 'refused', why: acted.why, current: shown } : refused(acted.why)
  }
  const note = acted.changed ? notes[step.type] : 'unchanged'
  const reminded = step.type === 'remind-later' ? step.on : undefined
  const card = await shownAction(needs, turn, acted.document, { permit: acted.permit, any, note, reminded })
  return answered(acted.permit, card, { record })
}

export interface Asking {
  readonly kind: Exclude<ActionFormKind, 'add'>
  readonly values?: ActionFormFacts['values']
  readonly faults?: readonly ActionFault[]
  readonly found?: readonly FoundKind[]
  /** Those whom a name may mean; else everybody of the area. */
  readonly only?: readonly string[]
}

/** The form of a step, for whoever may take it. */
export const askFor = async <A extends Action>(
  needs: ActionsNeeds,
  turn: Turn,
  found: Found,
  { kind, values = {}, faults = [], found: guarded = [], only }: Asking,
  { ask }: Pick<Asks<A>, 'ask'>,
): Promise<Answer> => {
  const right = await ask(await subjectOf(needs, turn, found, 'does'))
  if (!right.ok) return refused(right.why)
  const { document, group } = found
  const action = actionOf(document)
  const { language, at } = turn
  const today = dayOf(at)
  const [directory, texts] = await Promise.all([needs.directory(), needs.records.texts(right.permit, action.record)])
  const pool = poolFor(needs, directory, [action], today)
  const message = actionFormMessage(
    {
      ...{ kind, values, faults, found: guarded, groups: [] },
      about: { number: action.number, title: texts.title ?? '', group: groupName(group, language) },
      due: values.due ? { on: values.due, today, days: workingDistance(today, values.due, needs.calendar) } : undefined,
      owners: kind === 'hand' ? choicesIn(pool, { directory, today, language }, only) : [],
      data: { which: action.record, seen: document.events ?? 0 },
    },
    language,
  )
  return answered(right.permit, message, { record: action.record })
}
