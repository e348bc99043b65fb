import type { Group } from '../groups/domain/group.ts'
import type { Guarded } from '../guard/guarded.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import { makeAction } from './change.ts'
import type { MeetingAction } from './domain/action.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionRecord, claimNumber } from './number.ts'

/** A new action, settled; what the record adds to it is its number and its day. */
export interface NewAction
  extends Pick<MeetingAction, 'owner' | 'agency' | 'dueOn' | 'madeBy' | 'component' | 'meeting'> {
  readonly group: Group
  readonly title: Guarded
}

/** Makes an action, once for each key: asked again with the same key, it finds the one that was made. */
export const makeOne =
  (needs: ActionsNeeds) =>
  async (
    ask: Ask<'action.add'>,
    { group, title, ...wanted }: NewAction,
    key: string,
  ): ReturnType<typeof makeAction> => {
    const number = await claimNumber(needs, group.record, key)
    const { record, area, audience } = group
    const action: MeetingAction = {
      ...wanted,
      ...{ number, area, audience, group: record, state: 'open', madeOn: dayOf(needs.clock()) },
      record: actionRecord(record, number),
    }
    return makeAction(needs, ask, action, [{ field: 'title', text: title }])
  }
