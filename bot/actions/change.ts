import { groupAt, groupOf } from '../groups/stored.ts'
import type { Acted, Decision, FreeText, Headed, Owed } from '../records/contract.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import { dayOf, instantAt } from '../time/instant.ts'
import { digestTime } from '../time/working/hours.ts'
import type { Ask } from '../turns/capability.ts'
import type { MeetingAction } from './domain/action.ts'
import { isOpenAction } from './domain/action.ts'
import type { Step } from './domain/decide.ts'
import { decide } from './domain/decide.ts'
import type { StepType } from './domain/next.ts'
import type { ActionsNeeds } from './needs.ts'
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

/** Posts in which it stands are put right. */
const refresh = (events: number, { at }: Permit): Owed => ({
  ...{ kind: 'message', id: `refresh|${events}`, what: 'post.refresh', due: at },
})

/** Whoever it is handed to is told, and whoever looks after the group when it is nobody's. */
const news = (step: Step, events: number, { at }: Permit): readonly Owed[] => {
  if (step.type === 'hand') return [{ kind: 'message', id: `handed|${events}`, what: 'action.handed', due: at }]
  if (step.type === 'disown') return [{ kind: 'message', id: `disowned|${events}`, what: 'action.disowned', due: at }]
  return []
}

const laterFor = (step: Step, { as }: Permit): readonly Owed[] => {
  if (step.type !== 'remind-later') return []
  const { tenantId, oid } = as
  return [
    {
      ...{ kind: 'message', id: `remind-later|${tenantId}|${oid}`, what: 'action.remind-later' },
      ...{ due: instantAt(step.on, digestTime), occurrence: step.on, to: { person: { tenantId, oid } } },
    },
  ]
}

const isReminded = ({ type }: Step) => type !== 'remind-later' && type !== 'disown'

/** What an action owes from now on: reminders by its date, and what follows from a step. */
const owedBy = (
  { planning }: ActionsNeeds,
  action: MeetingAction,
  step: Step | undefined,
  { events, permit }: { readonly events: number; readonly permit: Permit },
): Pick<Decision, 'owed' | 'cancelled'> => {
  const { dueOn, area } = action
  const isOpen = isOpenAction(action)
  if (!step) return planning.planReminders({ dueOn, area, isOpen }, permit.at)
  const planned = isReminded(step) ? planning.planReminders({ dueOn, area, isOpen }, permit.at) : undefined
  const later = laterFor(step, permit)
  return {
    owed: [...(planned?.owed ?? []), ...later, ...news(step, events, permit), refresh(events, permit)],
    cancelled: [...(planned?.cancelled ?? []), ...later.map(({ id }) => id)],
  }
}

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
    const subject = actionSubject(action, group, { directory, day, whose: 'reads' })
    return {
      subject: { ...subject, state: 'none' },
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
            ...owedBy(needs, action, undefined, { events: 1, permit }),
          },
        }
      },
    }
  })

/** The group of an action, and the directory by which people are found. */
export const contextOf = async (
  needs: Pick<ActionsNeeds, 'records' | 'directory'>,
  { group }: { readonly group: string },
) => {
  const [directory, found] = await Promise.all([needs.directory(), needs.records.read(groupAt(group))])
  return { directory, group: found && groupOf(found) }
}

interface Changing {
  readonly record: string
  /** For an edit: the version that its card showed. */
  readonly seen?: number | undefined
  readonly step: Step
  readonly texts?: readonly FreeText[]
}

const decisionOf = (needs: ActionsNeeds, current: Headed, { step, texts = [] }: Changing, permit: Permit) => {
  const before = actionOf(current)
  const decided = decide(before, step, dayOf(permit.at))
  if (!decided.ok) return { ok: false, why: decided.why === 'same' ? 'same' : 'not-in-this-state' } as const
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
      ...owedBy(needs, action, step, { events, permit }),
    },
  } as const
}

/** Takes one step with an action, decided on facts read at that moment. Saying the same again changes nothing. */
export const changeAction = async <A extends (typeof actionOfStep)[StepType]>(
  needs: ActionsNeeds,
  ask: Ask<A>,
  changing: Changing,
): Promise<Acted<A>> => {
  const { record, seen } = changing
  return needs.records.act(ask, { ...actionAt(record), ...(seen === undefined ? {} : { seen }) }, async (current) => {
    if (!current) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
    const action = actionOf(current)
    const { directory, group } = await contextOf(needs, action)
    const day = dayOf(needs.clock())
    return {
      subject: actionSubject(action, group, { directory, day, whose: 'does' }),
      decide: (permit) => {
        const decided = decisionOf(needs, current, changing, permit)
        if (decided.ok) return decided
        return decided.why === 'same'
          ? { ok: true, decision: { document: current, happened: [] } }
          : { ok: false, why: decided.why }
      },
    }
  })
}
