import type { ActionButton, ActionEvent, ActionFacts, ActionNote } from '../../cards/action/facts.ts'
import { actionMessage } from '../../cards/action/index.ts'
import type { Message } from '../../cards/message.ts'
import { nameOfParty } from '../directory/party-accounts.ts'
import { groupName } from '../groups/name.ts'
import type { Headed } from '../records/contract.ts'
import { eventsOfRecord } from '../records/queries.ts'
import { storedEvent } from '../records/shapes.ts'
import { workingDistance } from '../reminders/domain/working.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import { everyPage } from '../storage/pages.ts'
import type { Day } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import { nearestWorkingDay } from '../time/working/days.ts'
import type { AskAny } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import { actionOfStep } from './change.ts'
import { contextOf } from './context.ts'
import type { StepType } from './domain/next.ts'
import { next } from './domain/next.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionOf } from './stored.ts'
import { actionSubject } from './subject.ts'

/** What the timeline calls a step, and the card an event. */
const happened: Readonly<Partial<Record<Action, ActionEvent['what']>>> = {
  'action.add': 'added',
  'action.start': 'started',
  'action.wait': 'waits',
  'action.finish': 'finished',
  'action.drop': 'dropped',
  'action.reopen': 'reopened',
  'action.move': 'moved',
  'action.hand': 'handed',
  'action.disown': 'disowned',
}

const agencies = ['police', 'cps', 'isva', 'partner'] as const

/** The steps that have a button, in the order in which they stand. */
const buttonOf: readonly (readonly [StepType, ActionButton])[] = [
  ['finish', 'done'],
  ['start', 'start'],
  ['move', 'move'],
  ['hand', 'hand'],
  ['disown', 'not-mine'],
  ['remind-later', 'remind-later'],
  ['reopen', 'reopen'],
]

/** What a line of the history says beside what happened: to whom, to which day, on whom it waits. */
const detailOf = (
  what: ActionEvent['what'],
  { to, on }: Readonly<Record<string, unknown>>,
  nameOf: (party: string) => string | undefined,
): Pick<ActionEvent, 'to' | 'day' | 'agency'> => {
  if (what === 'handed' && typeof to === 'string') return { to: nameOf(to) }
  if (what === 'moved' && typeof to === 'string') return { day: to }
  return what === 'waits' ? { agency: agencies.find((agency) => agency === on) } : {}
}

const historyOf = async (
  { store }: ActionsNeeds,
  record: string,
  nameOf: (party: string) => string | undefined,
): Promise<readonly ActionEvent[]> => {
  const found: ActionEvent[] = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) {
    const { at, action, facts } = storedEvent.parse(value)
    const what = happened[action]
    if (what) found.push({ on: dayOf(at), what, ...detailOf(what, facts ?? {}, nameOf) })
  }
  return found
}

interface Showing {
  readonly permit: Permit
  readonly any: AskAny
  /** What has just been done with it, and for which day, where somebody asked to be reminded. */
  readonly note?: ActionNote | undefined
  readonly reminded?: Day | undefined
}

/** One action for one reader: what they may do with it has a button. */
export const shownAction = async (
  needs: ActionsNeeds,
  turn: Turn,
  document: Headed,
  { permit, any, note, reminded }: Showing,
): Promise<Message> => {
  const { language, at } = turn
  const today = dayOf(at)
  const action = actionOf(document)
  const { directory, group } = await contextOf(needs, action)
  const nameOf = (party: string) => nameOfParty(directory, party, today, language)
  const subject = actionSubject(action, group, { directory, day: today, whose: 'does' })
  const open: readonly StepType[] = next[action.state]
  const [texts, history, rights] = await Promise.all([
    needs.records.texts(permit, action.record),
    historyOf(needs, action.record, nameOf),
    Promise.all(
      buttonOf
        .filter(([step]) => open.includes(step))
        .map(async ([step, button]) => ((await any(actionOfStep[step], subject)).ok ? [button] : [])),
    ),
  ])
  const facts: ActionFacts = {
    note,
    reminded:
      reminded === undefined ? undefined : { on: reminded, days: workingDistance(today, reminded, needs.calendar) },
    ...{ number: action.number, title: texts.title ?? '', agency: action.agency, state: action.state, today },
    group: group ? groupName(group, language) : '',
    owner: nameOf(action.owner) ?? '',
    due: { on: action.dueOn, days: workingDistance(today, action.dueOn, needs.calendar) },
    ...{ waitingOn: action.waitingOn, component: action.component, reason: texts.reason, closing: texts.closing },
    notMine: action.notMine && { perhaps: action.notMine.perhaps && nameOf(action.notMine.perhaps) },
    history,
    buttons: rights.flat(),
    later: nearestWorkingDay(today, 1, needs.calendar),
    record: action.record,
    seen: document.events ?? 0,
  }
  return actionMessage(facts, language)
}
