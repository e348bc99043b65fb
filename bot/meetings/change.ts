import { groupAt, groupOf } from '../groups/stored.ts'
import type { Acted, FreeText, Happening } from '../records/contract.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import type { Meeting } from './domain/meeting.ts'
import type { MeetingsNeeds } from './needs.ts'
import { meetingAt, meetingDocument, meetingOf } from './stored.ts'
import { meetingSubject } from './subject.ts'

interface Changed {
  readonly meeting: Meeting
  readonly fields: readonly string[]
  readonly facts?: Happening['facts']
  readonly texts?: readonly FreeText[]
  readonly erased?: readonly string[]
}

interface Changing {
  readonly record: string
  /** For an edit: the version that its form showed. */
  readonly seen?: number | undefined
  readonly whose: 'runs' | 'belongs'
}

type MeetingAction = Extract<Action, `meeting.${string}`>

/** Changes a meeting on facts read at that moment; `undefined` from `change` changes nothing. */
export const changeMeeting = <A extends MeetingAction>(
  needs: MeetingsNeeds,
  ask: Ask<A>,
  { record, seen, whose }: Changing,
  change: (meeting: Meeting, permit: Permit<A>) => Changed | undefined,
): Promise<Acted<A>> =>
  needs.records.act(ask, { ...meetingAt(record), ...(seen === undefined ? {} : { seen }) }, async (current) => {
    if (!current) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
    const before = meetingOf(current)
    const [directory, group] = await Promise.all([needs.directory(), needs.records.read(groupAt(before.group))])
    const day = dayOf(needs.clock())
    return {
      subject: group ? meetingSubject(groupOf(group), before.state, { directory, day, whose }) : {},
      decide: (permit) => {
        const made = change(before, permit)
        if (!made) return { ok: true, decision: { document: current, happened: [] } }
        const { meeting, fields, facts, texts = [], erased = [] } = made
        const moved = meeting.state === before.state ? {} : { from: before.state, to: meeting.state }
        return {
          ok: true,
          decision: {
            document: meetingDocument(meeting),
            happened: [{ action: permit.action, fields, ...moved, ...(facts ? { facts } : {}) }],
            texts,
            erased,
          },
        }
      },
    }
  })

/** Puts a meeting on record; made before under this record, it is as it was. */
export const planMeeting = (
  needs: MeetingsNeeds,
  ask: Ask<'meeting.plan'>,
  meeting: Meeting,
): Promise<Acted<'meeting.plan'>> =>
  needs.records.act(ask, meetingAt(meeting.record), async (current) => {
    const [directory, group] = await Promise.all([needs.directory(), needs.records.read(groupAt(meeting.group))])
    const day = dayOf(needs.clock())
    return {
      subject: group ? meetingSubject(groupOf(group), 'none', { directory, day, whose: 'runs' }) : {},
      decide: () => {
        if (current) return { ok: true, decision: { document: current, happened: [] } }
        const facts = { group: meeting.group, on: meeting.on }
        return {
          ok: true,
          decision: {
            document: meetingDocument(meeting),
            happened: [{ action: 'meeting.plan', fields: ['on', 'from', 'to', 'items'], to: meeting.state, facts }],
          },
        }
      },
    }
  })
