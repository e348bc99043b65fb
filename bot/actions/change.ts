import { groupSubject } from '../groups/subject.ts'
import type { Acted, Decided, FreeText, Headed } from '../records/contract.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import { contextOf } from './context.ts'
import type { MeetingAction } from './domain/action.ts'
import type { Step } from './domain/decide.ts'
import { decide } from './domain/decide.ts'
import type { StepType } from './domain/next.ts'
import type { ActionsNeeds } from './needs.ts'
import { outdatedBy, owedAfter, planned } from './owing.ts'
import { actionAt, actionDocument, actionOf } from './stored.ts'
import { actionSubject } from './subject.ts'

/** Each step is a right of its own. */
export const actionOfStep = {
  start: 'action.start',
  wait: 'action.wait',
  finish: 'action.finish',
  drop: 'action.drop',
  reopen: 'action.reopen',
  move: 'action.move',
  hand: 'action.hand',
  disown: 'action.disown',
  'remind-later': 'action.remind-later',
} as const satisfies Readonly<Record<StepType, Action>>

export type StepAction = (typeof actionOfStep)[StepType]

/** Makes an action, with what it owes. Made before under this record, it is as it was. */
export const makeAction = (
  needs: ActionsNeeds,
  ask: Ask<'action.add'>,
  action: MeetingAction,
  texts: readonly FreeText[],
): Promise<Acted<'action.add'>> =>
  needs.records.act(ask, actionAt(action.record), async (current) => {
    const { directory, group } = await contextOf(needs, action)
    const day = dayOf(needs.clock())
    return {
      // Of the group, not of the action: whoever it is given to may add it no more for that.
      subject: { ...(group ? groupSubject(group, directory, day, 'belongs') : {}), state: 'none' },
      decide: (permit) => {
        if (current) return { ok: true, decision: { document: current, happened: [] } }
        const fields = ['title', 'owner', 'agency', 'dueOn', ...(action.component ? ['component'] : [])]
        const facts = { number: action.number, group: action.group, owner: action.owner, due: action.dueOn }
        return {
          ok: true,
          decision: {
            document: actionDocument(action),
            happened: [{ action: 'action.add', fields, to: action.state, facts }],
            texts,
            ...planned(needs, action, permit),
          },
        }
      },
    }
  })

interface Changing {
  readonly record: string
  /** For an edit: the version that its card showed. */
  readonly seen?: number | undefined
  readonly step: Step
  readonly texts?: readonly FreeText[]
}

const decisionOf = (
  needs: ActionsNeeds,
  current: Headed,
  { step, texts = [] }: Changing,
  { permit, outdated }: { readonly permit: Permit; readonly outdated: readonly string[] },
): Decided => {
  const before = actionOf(current)
  const decided = decide(before, step, dayOf(permit.at))
  if (!decided.ok && decided.why === 'same') return { ok: true, decision: { document: current, happened: [] } }
  if (!decided.ok) return { ok: false, why: 'not-in-this-state' }
  const { action, fields, facts } = decided
  const isMoved = action.state !== before.state
  const events = (current.events ?? 0) + 1
  return {
    ok: true,
    decision: {
      document: actionDocument(action),
      happened: [
        {
          action: permit.action,
          fields: [...fields, ...texts.map(({ field }) => field)],
          ...(isMoved ? { from: before.state, to: action.state } : {}),
          ...(facts ? { facts } : {}),
        },
      ],
      texts,
      ...owedAfter(needs, action, step, { events, permit, outdated }),
    },
  }
}

/** Takes one step with an action, decided on facts read at that moment. Saying the same again changes nothing. */
export const changeAction = async <A extends StepAction>(
  needs: ActionsNeeds,
  ask: Ask<A>,
  changing: Changing,
): Promise<Acted<A>> => {
  const { record, seen, step } = changing
  return needs.records.act(ask, { ...actionAt(record), ...(seen === undefined ? {} : { seen }) }, async (current) => {
    if (!current) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
    const action = actionOf(current)
    const { directory, group } = await contextOf(needs, action)
    const day = dayOf(needs.clock())
    const outdated = await outdatedBy(needs, action, step, { directory, day })
    return {
      subject: actionSubject(action, group, { directory, day, whose: 'does' }),
      decide: (permit) => decisionOf(needs, current, changing, { permit, outdated }),
    }
  })
}
