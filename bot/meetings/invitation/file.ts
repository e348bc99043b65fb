import { hash } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { instantAt } from '../../time/instant.ts'
import type { Meeting } from '../domain/meeting.ts'

/** What a calendar shows of a meeting: the group's type and area, never a person, an item or a reference. */
export interface Invited {
  readonly meeting: Meeting
  readonly title: string
  readonly now: Date
}

/** A meeting as a calendar reads it (RFC 5545). The same meeting has the same UID for ever; each change raises its sequence. */
export const invitationFile = ({ meeting, title, now }: Invited): string => {
  const { record, on, from, to, sequence, state } = meeting
  const isOff = state === 'not-held'
  const calendar = ical({
    name: title,
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Liaison', product: 'Meetings', language: 'EN' },
  })
  calendar.createEvent({
    id: `${hash('sha256', record).slice(0, 32)}@liaison`,
    start: new Date(instantAt(on, from)),
    end: new Date(instantAt(on, to)),
    stamp: now,
    summary: title,
    sequence,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
