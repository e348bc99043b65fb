import type { Agency, Directory } from '../../directory/domain/model.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import type { Group } from '../../groups/domain/group.ts'
import type { Guarded } from '../../guard/guarded.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { ReadText } from '../../privacy/read-text.ts'
import type { Records } from '../../records/contract.ts'
import type { Refusal } from '../../rights/refusal.ts'
import type { Clock, Day } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'

/** An action as a settled row gives it. */
export interface NewAction {
  readonly group: Group
  readonly title: Guarded
  /** Party key. */
  readonly owner: string
  readonly agency: Agency
  /** `tenant|object id` of whoever pasted it. */
  readonly madeBy: string
  readonly dueOn: Day
  readonly component?: number
}

/** For which groups the asker of a turn may add actions. */
export type GroupsFor = (
  turn: Turn,
  any: AskAny,
) => Promise<{
  /** Those that stand; that of the channel alone, where the turn comes from a linked one. */
  readonly groups: readonly Group[]
  /** The areas whose groups were looked at. */
  readonly areas: readonly AreaCode[]
}>

/** Makes one action. Asked again with the same key it finds the one that was made, and makes no second. */
export type AddAction = (
  ask: Ask<'action.add'>,
  wanted: NewAction,
  key: string,
) => Promise<{ readonly ok: true; readonly number: number } | { readonly ok: false; readonly why: Refusal }>

/** What settling a pasted table is a function of. */
export interface ManyNeeds {
  readonly records: Records
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly calendar: Calendar
  readonly clock: Clock
  readonly readText: ReadText
  readonly groupsFor: GroupsFor
  readonly addAction: AddAction
  /** Liaison's own rights, for what is due. */
  readonly worker: () => AskAny
}
