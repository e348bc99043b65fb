import { z } from 'zod'
import type { cameChoices } from '../../../cards/meeting-form/facts.ts'
import { meetingFormMessage } from '../../../cards/meeting-form/index.ts'
import { agencyIn } from '../../actions/many/domain/owner.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupName } from '../../groups/name.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { shownMeeting } from '../card.ts'
import { changeMeeting } from '../change.ts'
import type { Attendance } from '../domain/meeting.ts'
import type { FoundMeeting } from '../find.ts'
import { meetingsOf, nextOf } from '../find.ts'
import type { MeetingsNeeds } from '../needs.ts'
import { meetingOf } from '../stored.ts'
import { meetingSubject } from '../subject.ts'
import type { Asks } from './on-group.ts'
import { groupIn, pressWith } from './on-group.ts'

interface Meant {
  readonly found: FoundMeeting
  readonly group: Group
}

type Came = (typeof cameChoices)[number]

/** As many as a form has room for. */
const most = 40

const form = async (
  needs: MeetingsNeeds,
  turn: Turn,
  { found: { meeting, document }, group }: Meant,
  { ask, faults = [] }: { readonly ask: Ask<'meeting.record'>; readonly faults?: readonly 'not-yet'[] },
): Promise<Answer> => {
  const directory = await needs.directory()
  const today = dayOf(turn.at)
  const right = await ask(meetingSubject(group, meeting.state, { directory, day: today, whose: 'runs' }))
  if (!right.ok) return refused(right.why)
  const members = faults.length > 0 ? [] : group.members.slice(0, most)
  const message = meetingFormMessage(
    {
      ...{ kind: 'held', faults, found: [], values: {}, groups: [], group: groupName(group, turn.language) },
      day: { on: meeting.on, today, days: workingDistance(today, meeting.on, needs.calendar) },
      members: members.map(({ party }) => ({
        name: nameOfParty(directory, party, today, turn.language) ?? '',
        came: meeting.attendance.find((one) => one.party === party)?.came,
      })),
      data: {
        ...{ which: meeting.record, seen: document.events ?? 0 },
        parties: members.map(({ party }) => party).join('\n'),
      },
    },
    turn.language,
  )
  return answered(right.permit, message, { record: meeting.record })
}

const recording =
  (needs: MeetingsNeeds) =>
  async (
    turn: Turn,
    { found, group }: Meant,
    { state, attendance }: { readonly state: 'held' | 'not-held'; readonly attendance: readonly Attendance[] },
    { ask, any }: Asks<'meeting.record'>,
  ): Promise<Answer> => {
    // Nobody knows today who will have come on another day.
    if (state === 'held' && found.meeting.on > dayOf(turn.at))
      return form(needs, turn, { found, group }, { ask, faults: ['not-yet'] })
    const acted = await changeMeeting(needs, ask, { record: found.meeting.record, whose: 'runs' }, (meeting) => ({
      meeting: { ...meeting, state, attendance, sequence: meeting.sequence + (state === 'not-held' ? 1 : 0) },
      fields: ['state', 'attendance'],
      facts: { came: attendance.filter(({ came }) => came !== 'no').length },
    }))
    if (!acted.ok) return refused(acted.why)
    const now = { meeting: meetingOf(acted.document), document: acted.document }
    const card = await shownMeeting(needs, turn, group, {
      ...{ found: now, view: 'report', permit: acted.permit, any, note: 'recorded' },
    })
    return answered(acted.permit, card, { record: found.meeting.record })
  }

const sentHeld = z.looseObject({ parties: z.string().max(10_000) })

const isCame = (value: unknown): value is Came => value === 'yes' || value === 'sent-somebody' || value === 'no'

/** Who came, of the members that the group has: what else a form says is nobody's. */
const attendanceIn = (data: unknown, { members }: Group): readonly Attendance[] | undefined => {
  const sent = sentHeld.safeParse(data)
  if (!sent.success) return undefined
  const parties = sent.data.parties.split('\n')
  return members.flatMap(({ party, agency }): readonly Attendance[] => {
    const came = sent.data[`came-${parties.indexOf(party)}`]
    return isCame(came) ? [{ party, agency, came }] : []
  })
}

/** "police, cps": those agencies came; of the others nobody. */
const attendanceOf = (text: string, { members }: Group): readonly Attendance[] => {
  const agencies = new Set(text.split(/[,;&]|\band\b|\ba\b|\bac\b/i).map((one) => agencyIn(one.trim())))
  return members.map(({ party, agency }) => ({ party, agency, came: agencies.has(agency) ? 'yes' : 'no' }))
}

/** `meeting held`, `meeting not held`, `attendance police, cps`, their buttons, and the form sent back. */
export const record = (needs: MeetingsNeeds) => {
  const run = recording(needs)
  const meantBy = async (turn: Turn, text: string, any: AskAny): Promise<Meant | undefined> => {
    const meant = await groupIn(needs, turn, text, { any, whose: 'runs' })
    if (!('group' in meant)) return undefined
    const all = await meetingsOf(needs, meant.group)
    const today = dayOf(turn.at)
    const found = all.findLast(({ meeting }) => meeting.on <= today) ?? nextOf(all)
    return found && { found, group: meant.group }
  }
  return {
    sayHeld: async (turn: Turn, text: string, ask: Ask<'meeting.record'>, any: AskAny): Promise<Answer> => {
      const meant = await meantBy(turn, text, any)
      if (!meant) return refused('not-there')
      const isEarly = meant.found.meeting.on > dayOf(turn.at)
      return form(needs, turn, meant, { ask, ...(isEarly ? { faults: ['not-yet'] } : {}) })
    },
    sayNotHeld: async (turn: Turn, text: string, ask: Ask<'meeting.record'>, any: AskAny): Promise<Answer> => {
      const meant = await meantBy(turn, text, any)
      return meant ? run(turn, meant, { state: 'not-held', attendance: [] }, { ask, any }) : refused('not-there')
    },
    sayAttendance: async (turn: Turn, text: string, ask: Ask<'meeting.record'>, any: AskAny): Promise<Answer> => {
      const meant = await meantBy(turn, '', any)
      if (!meant) return refused('not-there')
      return run(turn, meant, { state: 'held', attendance: attendanceOf(text, meant.group) }, { ask, any })
    },
    open: pressWith<'meeting.record'>(needs, (turn, meant, _data, { ask }) =>
      form(needs, turn, meant, {
        ask,
        ...(meant.found.meeting.on > dayOf(turn.at) ? { faults: ['not-yet'] as const } : {}),
      }),
    ),
    save: pressWith<'meeting.record'>(needs, (turn, meant, data, asks) => {
      const attendance = attendanceIn(data, meant.group)
      return attendance ? run(turn, meant, { state: 'held', attendance }, asks) : Promise.resolve(unreadable)
    }),
    missed: pressWith<'meeting.record'>(needs, (turn, meant, _data, asks) =>
      run(turn, meant, { state: 'not-held', attendance: [] }, asks),
    ),
  }
}
