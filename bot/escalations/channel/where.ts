import type { Item } from '../../delivery/brings.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupAt, groupOf } from '../../groups/stored.ts'
import { noticeChannelOf } from '../../groups/stored-settings.ts'
import type { Store } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import type { Escalation } from '../domain/escalation.ts'

/** In which channel it stands: one that the area has chosen to hear of its matters, or that of a group on whose agenda it is. */
type Place = { readonly area: string } | { readonly group: string }

const prefix = { area: 'in-channel|area|', group: 'in-channel|group|' }

/** What is owed to a channel, once for each place. */
export const channelIds = ({ to, agenda, restrictedTo }: Escalation): readonly string[] =>
  restrictedTo
    ? []
    : [`${prefix.area}${to.area}`, ...(agenda ? [`${prefix.group}${agenda.group.replace('|', '~')}`] : [])]

export const placeOf = ({ owed }: Item): Place => {
  const id = owed.id.replace(/^owed\|/, '')
  return id.startsWith(prefix.group)
    ? { group: id.slice(prefix.group.length).replace('~', '|') }
    : { area: id.slice(prefix.area.length) }
}

type Needs = { readonly store: Pick<Store, 'read'> }

const groupFor = async ({ store }: Needs, record: string): Promise<Group | undefined> => {
  const { id } = groupAt(record)
  const read = await store.read('records', record, id)
  return read && groupOf(read.value)
}

/** The conversation, where there is one now; the area's own channel is not written to twice. */
export const channelFor = async (
  needs: Needs,
  { audience, to }: Escalation,
  place: Place,
  today: Day,
): Promise<string | undefined> => {
  const notices = await noticeChannelOf(needs.store, to.area, audience, today)
  if ('area' in place) return notices
  const channel = (await groupFor(needs, place.group))?.channel
  return channel === notices ? undefined : channel
}
