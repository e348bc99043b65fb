import type { MeetingActionFacts, MeetingFacts, MeetingNote, MeetingView } from '../../cards/meeting/facts.ts'
import { meetingMessage } from '../../cards/meeting/index.ts'
import type { Message } from '../../cards/message.ts'
import { actionsOfArea } from '../actions/queries.ts'
import { actionOf } from '../actions/stored.ts'
import type { Agency } from '../directory/domain/model.ts'
import { nextMeetingBy } from '../groups/domain/cadence.ts'
import { missingFromQuorum } from '../groups/domain/defaults.ts'
import type { Group } from '../groups/domain/group.ts'
import { groupName } from '../groups/name.ts'
import { workingDistance } from '../reminders/domain/working.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Permit } from '../rights/permit.ts'
import { everyPage } from '../storage/pages.ts'
import { dayOf } from '../time/instant.ts'
import type { AskAny } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import type { Meeting } from './domain/meeting.ts'
import { isStanding } from './domain/standing.ts'
import type { FoundMeeting } from './find.ts'
import { lastHeld, meetingsOf } from './find.ts'
import { invitationAt } from './invitation/route.ts'
import type { MeetingsNeeds } from './needs.ts'
import { meetingSubject } from './subject.ts'

interface Showing {
  readonly view: MeetingView
  readonly permit: Permit
  readonly any: AskAny
  readonly note?: MeetingNote | undefined
}

const mostListed = 15

/** The group's actions of one standing, with their titles. */
const actionsIn = async (
  needs: MeetingsNeeds,
  group: Group,
  {
    permit,
    today,
    standing,
    since,
  }: {
    readonly permit: Permit
    readonly today: string
    readonly standing: 'open' | 'closed'
    readonly since?: string | undefined
  },
): Promise<readonly MeetingActionFacts[]> => {
  const found = []
  for await (const { value } of everyPage(needs.store, actionsOfArea, { area: group.area, standing })) {
    const action = actionOf(value)
    if (action.group === group.record && (since === undefined || (action.closedOn ?? '') >= since)) found.push(action)
  }
  return Promise.all(
    found.slice(0, mostListed).map(async ({ record, number, agency, dueOn }) => ({
      ...{ number, agency, title: (await needs.records.texts(permit, record)).title ?? '' },
      due: { on: dueOn, days: workingDistance(today, dueOn, needs.calendar) },
    })),
  )
}

type Items = NonNullable<MeetingFacts['meeting']>['items']

const cameOf = ({ attendance }: Meeting): readonly Agency[] => [
  ...new Set(attendance.filter(({ came }) => came !== 'no').map(({ agency }) => agency)),
]

const meetingFacts = async (
  needs: MeetingsNeeds,
  turn: Turn,
  group: Group,
  { found: { meeting, document }, permit }: { readonly found: FoundMeeting; readonly permit: Permit },
): Promise<NonNullable<MeetingFacts['meeting']>> => {
  const texts = await needs.records.texts(permit, meeting.record)
  const { record, state, on, from, to, panel } = meeting
  const came = cameOf(meeting)
  return {
    ...{ record, seen: document.events ?? 0, state, on, from, to, panel, came },
    days: workingDistance(dayOf(turn.at), on, needs.calendar),
    missing: state === 'held' ? missingFromQuorum(group, came) : [],
    items: meeting.items.flatMap((item): Items => {
      if ('standing' in item) return isStanding(item.standing) ? [{ code: item.standing }] : []
      const text = texts[item.text]
      // What was removed stands nowhere any more.
      if (text === undefined) return []
      const agency = item.agency === 'none' ? undefined : item.agency
      return [{ text, agency, id: item.id, mine: item.by === keyOfPerson(turn.who) }]
    }),
  }
}

const mayWhat = async (
  needs: MeetingsNeeds,
  turn: Turn,
  group: Group,
  { found, any }: { readonly found: FoundMeeting | undefined; readonly any: AskAny },
): Promise<MeetingFacts['may']> => {
  const directory = await needs.directory()
  const day = dayOf(turn.at)
  const state = found?.meeting.state ?? 'planned'
  const runs = await any('meeting.record', meetingSubject(group, state, { directory, day, whose: 'runs' }))
  if (runs.ok) return 'run'
  const adds = await any('meeting.add-item', meetingSubject(group, 'planned', { directory, day, whose: 'belongs' }))
  return adds.ok ? 'add' : 'read'
}

/** A group's meeting, or that it has none, for one reader. */
export const shownMeeting = async (
  needs: MeetingsNeeds,
  turn: Turn,
  group: Group,
  { found, view, permit, any, note }: Showing & { readonly found: FoundMeeting | undefined },
): Promise<Message> => {
  const today = dayOf(turn.at)
  const all = await meetingsOf(needs, group)
  const held = all.filter(({ meeting }) => meeting.state === 'held').map(({ meeting }) => meeting.on)
  const last = lastHeld(all, today)
  const next = nextMeetingBy(group, held, today)
  const [meeting, open, closed, may, requests] = await Promise.all([
    found && meetingFacts(needs, turn, group, { found, permit }),
    actionsIn(needs, group, { permit, today, standing: 'open' }),
    view === 'report'
      ? actionsIn(needs, group, { permit, today, standing: 'closed', since: held.at(-2) })
      : Promise.resolve([]),
    mayWhat(needs, turn, group, { found, any }),
    needs.putTo(group),
  ])
  const facts: MeetingFacts = {
    ...{ view, note, today, meeting, open, closed, may, requests },
    group: groupName(group, turn.language),
    nextBy: next && { on: next.by, days: workingDistance(today, next.by, needs.calendar) },
    lastHeldOn: last?.meeting.on,
    invitation: found && view !== 'report' ? invitationAt(needs, found.meeting.record) : undefined,
  }
  return meetingMessage(facts, turn.language)
}
