import type { Agency } from '../../directory/domain/model.ts'
import type { Day } from '../../time/instant.ts'

/** What an action can be (reference/reasons.md 5.4). */
export const actionStates = ['open', 'in-progress', 'waiting', 'done', 'not-needed'] as const

export type ActionState = (typeof actionStates)[number]

/** Something a meeting agreed. Its title and its notes are free texts of the record, not of this. */
export interface MeetingAction {
  /** The partition: `action|<id>`. */
  readonly record: string
  /** Say-able within its group: "action 12 of the scrutiny group". */
  readonly number: number
  readonly group: string
  readonly area: string
  readonly audience: 'multi' | 'justice'
  readonly state: ActionState
  /** Party key: a person, a post or an organisation (bot/directory/domain/party.ts). Succession moves the last two. */
  readonly owner: string
  readonly agency: Agency
  readonly dueOn: Day
  /** One of the framework's twelve. */
  readonly component?: number
  /** The meeting that agreed it: `meeting|<id>`. */
  readonly meeting?: string
  /** Whose answer it waits for. */
  readonly waitingOn?: Agency
  /** `tenant|object id` of whoever recorded it. */
  readonly madeBy: string
  readonly madeOn: Day
  readonly closedOn?: Day
  /** Somebody said that it is not theirs: who might have it, where they named somebody (party key). */
  readonly notMine?: { readonly by: string; readonly perhaps?: string }
}

export const isOpenAction = ({ state }: Pick<MeetingAction, 'state'>): boolean =>
  state !== 'done' && state !== 'not-needed'
