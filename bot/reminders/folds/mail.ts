import { serviceMailMessage } from '../../../cards/service-mail/index.ts'
import type { Fold, Item } from '../../delivery/brings.ts'
import { fateDocument, fateId } from '../../delivery/fate.ts'
import type { Store } from '../../storage/port.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { nextDigestTime } from '../../time/working/sending.ts'
import { followed, following } from '../place/around.ts'
import { opensAt } from '../place/opens.ts'
import type { serviceOf } from './service.ts'

interface Needs {
  readonly store: Pick<Store, 'read'>
  readonly calendar: Calendar
  readonly hostTenant: string
  readonly service: ReturnType<typeof serviceOf>
}

/** Opens a message in Teams. A channel's conversation may name its thread as well: the message alone is meant. */
const linkTo = (conversation: string, activity: string, tenant: string) => {
  const [channel = ''] = conversation.split(';')
  const place = [channel, activity].map(encodeURIComponent).join('/')
  return `https://teams.microsoft.com/l/message/${place}?tenantId=${encodeURIComponent(tenant)}`
}

/** To the mailbox of a service: how many reminders there are, and where in Teams. One letter a working day; it names nothing and nobody. */
export const mailFold = ({ store, calendar, hostTenant, service }: Needs): Fold => {
  /** Where the line in the channel stands that went before the letter. */
  const nudgeOf = async (item: Item, at: Parameters<Fold['place']>[1]) => {
    const { id } = following('nudge', followed(item), at)
    const read = await store.read('records', item.owed.record, fateId({ id: `owed|${id}` }))
    const { conversation, activity } = read ? fateDocument.parse(read.value) : {}
    return conversation && activity ? linkTo(conversation, activity, hostTenant) : undefined
  }

  return {
    slot: 'mail',
    opens: (at) => opensAt(at, calendar),
    place: async (item, at) => {
      const served = await service(item, at)
      if ('dropped' in served) return served
      const { mailbox } = served.service
      return mailbox === undefined ? { dropped: 'no-mailbox' } : { to: { mailbox } }
    },
    make: async ({ items, standing, at }) => {
      if (standing.length > 0) {
        // A letter can't be put in its own place: today's has left.
        const until = nextDigestTime(at, calendar)
        return { others: new Map(items.map((item) => [item, { until }])) }
      }
      const links = await Promise.all(items.map((item) => nudgeOf(item, at)))
      const link = links.find((one) => one !== undefined)
      return {
        message: (language) => serviceMailMessage({ count: items.length, link }, language),
        others: new Map(),
      }
    },
    after: async () => [],
  }
}
