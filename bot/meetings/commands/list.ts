import { meetingsListMessage } from '../../../cards/meetings/index.ts'
import { groupsMeant } from '../../groups/asking.ts'
import { nextMeetingBy } from '../../groups/domain/cadence.ts'
import { groupName } from '../../groups/name.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { lastHeld, meetingsOf } from '../find.ts'
import type { MeetingsNeeds } from '../needs.ts'

/** `meetings`: of each of the asker's groups, the next and the last, and by when it is to meet again. */
export const listMeetings =
  (needs: MeetingsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'meeting.open'>): Promise<Answer> => {
    const meant = await groupsMeant(needs, turn, { text, whose: 'belongs' }, ask)
    if (!meant.ok) return refused(meant.why)
    const today = dayOf(turn.at)
    const { language } = turn
    const away = (on: string) => ({ on, days: workingDistance(today, on, needs.calendar) })
    const groups = await Promise.all(
      meant.groups.map(async (group) => {
        const all = await meetingsOf(needs, group)
        const held = all.filter(({ meeting }) => meeting.state === 'held').map(({ meeting }) => meeting.on)
        const planned = all.find(({ meeting }) => meeting.state === 'planned' && meeting.on >= today)?.meeting.on
        const by = nextMeetingBy(group, held, today)?.by
        return {
          name: groupName(group, language),
          planned: planned === undefined ? undefined : away(planned),
          by: by === undefined ? undefined : away(by),
          lastHeldOn: lastHeld(all, today)?.meeting.on,
        }
      }),
    )
    return answered(meant.permit, meetingsListMessage({ today, groups }, language), { record: 'meetings' })
  }
