import type { Directory } from '../directory/domain/model.ts'
import { accountsOf } from '../directory/party-accounts.ts'
import type { Decision, Owed } from '../records/contract.ts'
import { messagesOwed } from '../records/queries.ts'
import type { Permit } from '../rights/permit.ts'
import { everyPage } from '../storage/pages.ts'
import type { Day } from '../time/instant.ts'
import { instantAt } from '../time/instant.ts'
import { digestTime } from '../time/working/hours.ts'
import type { MeetingAction } from './domain/action.ts'
import { isOpenAction } from './domain/action.ts'
import type { Step } from './domain/decide.ts'
import type { ActionsNeeds } from './needs.ts'

const remindLater = 'action.remind-later'

const laterId = (account: string) => `remind-later|${account}`

/**
 * The reminders that people asked for and that are not true any more: everybody's when it is over, and those of whoever had it
 * when it is handed on.
 */
export const outdatedBy = async (
  { store }: Pick<ActionsNeeds, 'store'>,
  { record, owner }: MeetingAction,
  { type }: Step,
  { directory, day }: { readonly directory: Directory; readonly day: Day },
): Promise<readonly string[]> => {
  if (type === 'hand') return accountsOf(directory, [owner], day).map(laterId)
  if (type !== 'finish' && type !== 'drop') return []
  const found: string[] = []
  for await (const { value } of everyPage(store, messagesOwed, { record, what: remindLater }))
    found.push(value.id.replace(/^owed\|/, ''))
  return found
}

/** Posts in which it stands are put right. */
const refresh = (events: number, { at }: Permit): Owed => ({
  ...{ kind: 'message', id: `refresh|${events}`, what: 'post.refresh', due: at },
})

/** Whoever it is handed to is told, and whoever looks after the group when it is nobody's. */
const news = ({ type }: Step, events: number, { at }: Permit): readonly Owed[] => {
  if (type === 'hand') return [{ kind: 'message', id: `handed|${events}`, what: 'action.handed', due: at }]
  if (type === 'disown') return [{ kind: 'message', id: `disowned|${events}`, what: 'action.disowned', due: at }]
  return []
}

const laterFor = (step: Step, { as: { tenantId, oid } }: Permit): readonly Owed[] => {
  if (step.type !== 'remind-later') return []
  const id = laterId(`${tenantId}|${oid}`)
  const due = instantAt(step.on, digestTime)
  return [{ kind: 'message', id, what: remindLater, due, occurrence: step.on, to: { person: { tenantId, oid } } }]
}

type Planned = Required<Pick<Decision, 'owed' | 'cancelled'>>

/** The reminders by its date, as the policy of its area has them from now on. */
export const planned = (
  { planning }: Pick<ActionsNeeds, 'planning'>,
  action: MeetingAction,
  { at }: Permit,
): Pick<Decision, 'owed' | 'cancelled'> => {
  const { dueOn, area } = action
  return planning.planReminders({ dueOn, area, isOpen: isOpenAction(action) }, at)
}

/** Only these say anything about when it is due, or of whom. Of the others, a mention that waits for company stays. */
const plansAnew: ReadonlySet<Step['type']> = new Set(['finish', 'drop', 'reopen', 'move', 'hand'])

/** What an action owes after a step, and what it owes no more. */
export const owedAfter = (
  needs: Pick<ActionsNeeds, 'planning'>,
  action: MeetingAction,
  step: Step,
  {
    events,
    permit,
    outdated,
  }: { readonly events: number; readonly permit: Permit; readonly outdated: readonly string[] },
): Planned => {
  const { owed = [], cancelled = [] } = plansAnew.has(step.type) ? planned(needs, action, permit) : {}
  const later = laterFor(step, permit)
  return {
    owed: [...owed, ...later, ...news(step, events, permit), refresh(events, permit)],
    cancelled: [...cancelled, ...later.map(({ id }) => id), ...outdated],
  }
}
