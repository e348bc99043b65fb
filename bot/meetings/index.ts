import type { Capability } from '../turns/capability.ts'
import { pressed, spoken } from '../turns/speaking.ts'
import { agenda } from './commands/agenda.ts'
import { listMeetings } from './commands/list.ts'
import { change, savePlan, sayPlan, saySavePlan } from './commands/plan.ts'
import { record } from './commands/record.ts'
import { showMeeting } from './commands/show.ts'
import { invitationRoute } from './invitation/route.ts'
import { meetingReminders } from './lines.ts'
import type { MeetingsNeeds } from './needs.ts'

/** A typed form: longer than a message may be, and read field by field. */
const longestForm = 4_000

const planning = (needs: MeetingsNeeds): Capability => {
  const changed = change(needs)
  return {
    commands: [
      ...spoken({ en: ['meetings'], cy: ['cyfarfodydd'], action: 'meeting.open', run: listMeetings(needs) }),
      ...spoken({ en: ['meeting add'], cy: ['trefnu cyfarfod'], action: 'meeting.plan', run: sayPlan(needs) }),
      ...spoken({
        en: ['meeting save'],
        cy: ['cadw cyfarfod'],
        action: 'meeting.plan',
        table: longestForm,
        run: saySavePlan(needs),
      }),
      ...spoken({
        en: ['meeting change'],
        cy: ['newid cyfarfod'],
        action: 'meeting.change',
        table: longestForm,
        run: changed.say,
      }),
    ],
    presses: {
      'meetings.save': pressed('meeting.plan', savePlan(needs)),
      'meetings.change': pressed('meeting.change', changed.open),
      'meetings.change-save': pressed('meeting.change', changed.save),
    },
  }
}

const holding = (needs: MeetingsNeeds): Capability => {
  const [items, recorded] = [agenda(needs), record(needs)]
  return {
    commands: [
      ...spoken({ en: ['agenda'], cy: ['agenda cyfarfod'], action: 'meeting.open', run: items.show }),
      ...spoken({ en: ['agenda add'], cy: ['ychwanegu at agenda'], action: 'meeting.add-item', run: items.say }),
      ...spoken({
        en: ['pre-read'],
        cy: ['rhagddarllen'],
        action: 'meeting.open',
        run: showMeeting<'meeting.open'>(needs, 'pre-read'),
      }),
      ...spoken({
        en: ['meeting report'],
        cy: ['adroddiad cyfarfod'],
        action: 'meeting.report',
        run: showMeeting<'meeting.report'>(needs, 'report'),
      }),
      ...spoken({
        en: ['meeting held'],
        cy: ['cyfarfod wedi’i gynnal'],
        action: 'meeting.record',
        run: recorded.sayHeld,
      }),
      ...spoken({
        en: ['meeting not held'],
        cy: ['cyfarfod heb ei gynnal'],
        action: 'meeting.record',
        run: recorded.sayNotHeld,
      }),
      ...spoken({ en: ['attendance'], cy: ['presenoldeb'], action: 'meeting.record', run: recorded.sayAttendance }),
    ],
    presses: {
      'meetings.item': pressed('meeting.add-item', items.open),
      'meetings.item-save': pressed('meeting.add-item', items.save),
      'meetings.remove-item': pressed('meeting.add-item', items.remove),
      'meetings.held': pressed('meeting.record', recorded.open),
      'meetings.held-save': pressed('meeting.record', recorded.save),
      'meetings.not-held': pressed('meeting.record', recorded.missed),
    },
  }
}

/** Meetings of groups: planned, their agenda that all can add to, held or not, and what came of them. */
export const meetingsCapability = (needs: MeetingsNeeds) => {
  const parts = [planning(needs), holding(needs)]
  const capability: Capability = {
    commands: parts.flatMap(({ commands }) => commands),
    presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
  }
  return { capability, reminders: meetingReminders(needs), routes: [invitationRoute(needs)] }
}
