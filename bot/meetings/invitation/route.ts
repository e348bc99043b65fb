import { groupName } from '../../groups/name.ts'
import { groupAt, groupOf } from '../../groups/stored.ts'
import type { Route } from '../../http/serve.ts'
import { epochOf } from '../../time/instant.ts'
import type { MeetingsNeeds } from '../needs.ts'
import { meetingAt, meetingOf } from '../stored.ts'
import { fileNameFor, recordIn } from './address.ts'
import { invitationFile } from './file.ts'

const path = '/invitations'

/** Where a meeting's invitation can be fetched; nothing where Liaison does not know its own address. */
export const invitationAt = (
  { publicUrl, clock, keys }: Pick<MeetingsNeeds, 'publicUrl' | 'clock' | 'keys'>,
  record: string,
): string | undefined => publicUrl && `${publicUrl.replace(/\/$/, '')}${path}/${fileNameFor(record, clock(), keys)}`

/** Hands out invitation files to whoever has the link. Whatever is wrong with it, the answer is the same. */
export const invitationRoute = ({ records, clock, keys }: Pick<MeetingsNeeds, 'records' | 'clock' | 'keys'>): Route => {
  const nothing = { status: 404, body: { error: 'There is nothing at this address.' } }
  return {
    method: 'get',
    path: `${path}/:file`,
    handle: async ({ params }) => {
      const record = recordIn(params?.file ?? '', clock(), keys)
      const document = record === undefined ? undefined : await records.read(meetingAt(record))
      const meeting = document && meetingOf(document)
      const group = meeting && (await records.read(groupAt(meeting.group)))
      if (!meeting || !group) return nothing
      const content = invitationFile({
        ...{ meeting, title: groupName(groupOf(group), 'en'), now: new Date(epochOf(clock())) },
      })
      return { status: 200, text: { type: 'text/calendar; charset=utf-8', content } }
    },
  }
}
