import type { ActionLine } from '../../cards/digest/facts.ts'
import type { Language } from '../../cards/language.ts'
import type { Group } from '../groups/domain/group.ts'
import { groupName } from '../groups/name.ts'
import type { Headed } from '../records/contract.ts'
import { workingDistance } from '../reminders/domain/working.ts'
import type { Permit } from '../rights/permit.ts'
import type { Day } from '../time/instant.ts'
import { contextOf } from './context.ts'
import type { MeetingAction } from './domain/action.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionOf } from './stored.ts'

/** An action with everything that a line of it needs. */
export interface Told {
  readonly action: MeetingAction
  readonly group: Group
  readonly seen: number
  readonly title: string
}

/** The facts of a line, in a language: as what its reader has the action. */
export const lineOf = (
  { action, group, seen, title }: Told,
  as: ActionLine['as'],
  {
    today,
    language,
    calendar,
    name,
  }: {
    readonly today: Day
    readonly language: Language
    readonly calendar: ActionsNeeds['calendar']
    readonly name?: string | undefined
  },
): ActionLine => {
  const { record, number, agency, dueOn, state } = action
  return {
    ...{ type: 'action', record, seen, number, title, agency, dueOn, state, as, name },
    group: groupName(group, language),
    days: workingDistance(today, dueOn, calendar),
  }
}

/** Reads what a line of an action needs; `undefined` when its group is gone. */
export const tell = async (needs: ActionsNeeds, permit: Permit, document: Headed): Promise<Told | undefined> => {
  const action = actionOf(document)
  const [{ group }, texts] = await Promise.all([contextOf(needs, action), needs.records.texts(permit, action.record)])
  return group && { action, group, seen: document.events ?? 0, title: texts.title ?? '' }
}
