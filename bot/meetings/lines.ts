import { nextMeetingBy } from '../groups/domain/cadence.ts'
import { chairsOn } from '../groups/domain/chairs.ts'
import { groupName } from '../groups/name.ts'
import { groupOf } from '../groups/stored.ts'
import type { Reminder, Reminders } from '../reminders/contract.ts'
import { stepWorkingDays } from '../reminders/domain/working.ts'
import { coordinatorOf } from '../reminders/place/group.ts'
import { dayOf } from '../time/instant.ts'
import { dueTargetOf, lookOwed, nextDue } from './due.ts'
import { lastHeld, meetingsOf } from './find.ts'
import type { MeetingsNeeds } from './needs.ts'

/** So many working days before the day it is said for the first time: a local default. */
const ahead = 20

/** How a group that is to meet again becomes a line of its coordinator's and its chair's digest. */
export const meetingReminders = (needs: MeetingsNeeds): Reminders => {
  const due: Reminder = {
    now: async ({ owed, record }, at) => {
      if (record?.kind !== 'group') return { dropped: 'record-gone' }
      const group = groupOf(record)
      if (group.state === 'ended') return { dropped: 'ended' }
      const today = dayOf(at)
      const all = await meetingsOf(needs, group)
      if (all.some(({ meeting }) => meeting.state === 'planned' && meeting.on >= today)) return { dropped: 'planned' }
      const held = all.filter(({ meeting }) => meeting.state === 'held').map(({ meeting }) => meeting.on)
      const next = nextMeetingBy(group, held, today)
      if (!next || next.by > stepWorkingDays(today, ahead, needs.calendar)) return { dropped: 'not-due' }
      const directory = await needs.directory()
      const party =
        dueTargetOf(owed.id) === 'chair'
          ? chairsOn(group, today)[0]
          : coordinatorOf(group, { directory, places: needs.places, day: today })
      if (party === undefined) return { dropped: 'nobody' }
      return {
        reader: { party },
        weight: 'calls',
        audience: group.audience,
        line: (language) => ({
          ...{ type: 'meeting-due', group: groupName(group, language), record: group.record, by: next.by },
          lastHeldOn: lastHeld(all, today)?.meeting.on,
        }),
      }
    },
    next: ({ owed, record }, _ended, at) => {
      const target = dueTargetOf(owed.id)
      const isOver = record?.kind !== 'group' || groupOf(record).state === 'ended'
      return target === undefined || isOver ? [] : [lookOwed(target, at, needs.calendar)]
    },
  }
  return { [nextDue]: due }
}
