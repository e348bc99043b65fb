import { z } from 'zod'
import { nudgeMessage } from '../../../cards/nudge/index.ts'
import type { Fold, Item, Made } from '../../delivery/brings.ts'
import { named } from '../../directory/named.ts'
import { noticeChannelOf } from '../../groups/stored-settings.ts'
import type { Records } from '../../records/contract.ts'
import type { Store } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { followed, following, notForChannel } from '../place/around.ts'
import { groupOfItem } from '../place/group.ts'
import type { channelAudience } from '../place/in-channel.ts'
import { opensAt } from '../place/opens.ts'
import type { serviceOf } from './service.ts'

const concerned = z.looseObject({ area: z.string(), audience: z.enum(['multi', 'justice']) })

interface Needs {
  readonly store: Pick<Store, 'read'>
  readonly records: Pick<Records, 'read'>
  readonly calendar: Calendar
  readonly mayStand: ReturnType<typeof channelAudience>
  readonly service: ReturnType<typeof serviceOf>
}

/** In a group's channel: that there is something for a service whose person can't be written to 1:1. One line a service and day. */
export const nudgeFold = ({ store, records, calendar, mayStand, service }: Needs): Fold => {
  const servedBy = async (items: readonly Item[], at: Instant) => {
    const found = await Promise.all(items.map((item) => service(item, at)))
    const services = found.flatMap((one) => ('service' in one ? [one.service] : []))
    return [...new Map(services.map((one) => [one.id, one.names])).values()]
  }

  /** That of the record's group; of what belongs to none, the channel that its area has chosen. */
  const channelOf = async (item: Item, at: Instant) => {
    const group = await groupOfItem(item, { records })
    if (group) return group
    const { area, audience } = concerned.safeParse(item.record).data ?? {}
    if (area === undefined || audience === undefined) return undefined
    return { audience, channel: await noticeChannelOf(store, area, audience, dayOf(at)) }
  }

  return {
    slot: 'nudge',
    opens: (at) => opensAt(at, calendar),
    place: async (item, at) => {
      const served = await service(item, at)
      if ('dropped' in served) return served
      const found = await channelOf(item, at)
      if (found?.channel === undefined) return { dropped: 'no-channel' }
      return (await mayStand(found.channel, found.audience))
        ? { to: { conversation: found.channel } }
        : { dropped: notForChannel }
    },
    make: async ({ items, standing, at }): Promise<Made> => {
      const names = await servedBy([...standing, ...items], at)
      if (names.length === 0) return { others: new Map(items.map((item) => [item, { dropped: 'over' }])) }
      return {
        message: (language) =>
          nudgeMessage({ services: names.map((one) => ({ service: named(one, language) })) }, language),
        others: new Map(),
      }
    },
    // The letter is sent whatever became of the line in the channel; where it stands, the letter says so.
    after: async (item, _ended, at) => [following('mail', followed(item), at)],
  }
}
