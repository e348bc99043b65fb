import { isOpenAction } from '../actions/domain/action.ts'
import { actionOf } from '../actions/stored.ts'
import type { Item } from '../delivery/brings.ts'
import type { Owed } from '../records/contract.ts'
import type { Day, Instant } from '../time/instant.ts'
import type { LineNow, PlanReminders } from './contract.ts'
import { callsChannel, nextFor, plan, readOccurrence, targetOf, waitsUntil } from './domain/plan.ts'
import type { PlanningNeeds } from './planning-needs.ts'
import { holdPolicies } from './policies/held.ts'

/**
 * What actions owe, by the policy of their area. Apart from the rest of the capability, because actions plan by it and bring it
 * the lines that it sends.
 */
export const openPlanning = (needs: PlanningNeeds) => {
  const { calendar } = needs
  const policies = holdPolicies(needs)
  // By the date of the action, so that its series stays one: a change that begins later adds no mention to it.
  const planningFor = (area: string, dueOn: Day) => ({ policy: policies.on(area, dueOn), calendar })

  const planReminders: PlanReminders = (action, at) => plan(action, at, planningFor(action.area, action.dueOn))

  /** After one occurrence has ended: the next that is still to come. None when the action is closed or its date was moved. */
  const nextReminder = ({ owed, record }: Item, at: Instant): readonly Owed[] => {
    const target = targetOf(owed.id)
    if (record?.kind !== 'action' || !target) return []
    const action = actionOf(record)
    const isSameDate = readOccurrence(owed.occurrence)?.dueOn === action.dueOn
    return isOpenAction(action) && isSameDate
      ? nextFor(action.dueOn, target, at, planningFor(action.area, action.dueOn))
      : []
  }

  /** Whether a mention is worth a message by itself: always in somebody's own chat; in a channel when something is due or newly passed. */
  const weightOf = ({ owed }: Item, area: string, at: Instant): LineNow['weight'] => {
    const read = readOccurrence(owed.occurrence)
    if (!read || targetOf(owed.id) !== 'channel') return 'calls'
    const planning = planningFor(area, read.dueOn)
    if (callsChannel(read.dueOn, read.code, at, planning)) return 'calls'
    return { joinsUntil: waitsUntil(read.dueOn, read.code, planning) }
  }

  return { policies, planReminders, nextReminder, weightOf }
}

export type Planning = ReturnType<typeof openPlanning>
