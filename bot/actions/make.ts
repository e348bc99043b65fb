import type { Group } from '../groups/domain/group.ts'
import type { Guarded } from '../guard/guarded.ts'
import { meetingsOf } from '../meetings/find.ts'
import type { Day } from '../time/instant.ts'
import { addDays, dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import { makeAction } from './change.ts'
import type { MeetingAction } from './domain/action.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionRecord, claimNumber } from './number.ts'

/** A new action, settled; what the record adds to it is its number and its day. */
export interface NewAction extends Pick<MeetingAction, 'owner' | 'agency' | 'dueOn' | 'madeBy' | 'component'> {
  readonly group: Group
  readonly title: Guarded
}

/** So many days after a meeting, what is put on record is taken to be what it agreed. */
const within = 14

/** The meeting that agreed it: the group's last, while that is not long ago. */
const meetingOn = async (needs: ActionsNeeds, group: Group, today: Day): Promise<string | undefined> => {
  const all = await meetingsOf(needs, group)
  const isRecent = ({ meeting: { on, state } }: (typeof all)[number]) =>
    state !== 'not-held' && on <= today && on >= addDays(today, -within)
  return all.findLast(isRecent)?.meeting.record
}

/** Makes an action, once for each key: asked again with the same key, it finds the one that was made. */
export const makeOne =
  (needs: ActionsNeeds) =>
  async (
    ask: Ask<'action.add'>,
    { group, title, ...wanted }: NewAction,
    key: string,
  ): ReturnType<typeof makeAction> => {
    const { record, area, audience } = group
    // What is for police and CPS alone is given to nobody else, whoever asks and by whichever way.
    if (audience === 'justice' && wanted.agency !== 'police' && wanted.agency !== 'cps')
      return { ok: false, why: 'not-yours' }
    const [number, meeting] = await Promise.all([
      claimNumber(needs, record, key),
      meetingOn(needs, group, dayOf(needs.clock())),
    ])
    const action: MeetingAction = {
      ...wanted,
      ...(meeting === undefined ? {} : { meeting }),
      ...{ number, area, audience, group: record, state: 'open', madeOn: dayOf(needs.clock()) },
      record: actionRecord(record, number),
    }
    return makeAction(needs, ask, action, [{ field: 'title', text: title }])
  }
