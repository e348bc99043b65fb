import type { ActionFault } from '../../../cards/action-form/facts.ts'
import { actionFormMessage } from '../../../cards/action-form/index.ts'
import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupName } from '../../groups/name.ts'
import { groupSubject } from '../../groups/subject.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { groupsOf } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import type { NewValues } from '../new.ts'
import { choicesIn, poolFor } from '../owners.ts'

export type AskToAdd = Ask<'action.add'>

/** A form as it is shown: what it says so far, and what is still to be settled. */
export interface Unfinished {
  readonly values: NewValues
  readonly faults?: readonly ActionFault[]
  readonly found?: readonly FoundKind[]
  readonly only?: readonly string[]
}

/** The groups to which the asker may add, and everybody whom an action of them can be given to. */
export const settingOf = async (needs: ActionsNeeds, turn: Turn, any: AskAny) => {
  const [directory, found] = await Promise.all([needs.directory(), groupsOf(needs, turn, any)])
  const groups = 'groups' in found ? found.groups : []
  const today = dayOf(turn.at)
  const pool = poolFor(needs, directory, groups, today)
  return { directory, groups, pool, today }
}

export type Setting = Awaited<ReturnType<typeof settingOf>>

const rightOn = async ({ groups, directory, today }: Setting, ask: AskToAdd) => {
  const [first] = groups
  return ask({ ...(first ? groupSubject(first, directory, today, 'belongs') : {}), state: 'none' })
}

/** The form of a new action, for whoever may add one. */
export const newForm = async (
  needs: ActionsNeeds,
  turn: Turn,
  { setting, ask, reference }: { readonly setting: Setting; readonly ask: AskToAdd; readonly reference: string },
  { values, faults = [], found = [], only }: Unfinished,
): Promise<Answer> => {
  const right = await rightOn(setting, ask)
  if (!right.ok) return refused(right.why)
  const { groups, directory, pool, today } = setting
  const { language } = turn
  const message = actionFormMessage(
    {
      ...{ kind: 'add', values, faults, found, data: { form: reference } },
      due: values.due ? { on: values.due, today, days: workingDistance(today, values.due, needs.calendar) } : undefined,
      owners: choicesIn(pool, { directory, today, language }, only),
      groups: groups.map((group) => ({ title: groupName(group, language), value: group.record })),
    },
    language,
  )
  return answered(right.permit, message, { record: 'action' })
}

/** The group that was chosen, or the only one. */
export const groupIn = ({ groups }: Setting, chosen: string | undefined): Group | undefined => {
  const [only, ...others] = groups
  return groups.find(({ record }) => record === chosen) ?? (others.length === 0 ? only : undefined)
}
