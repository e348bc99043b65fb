import type { Item } from '../../delivery/brings.ts'
import type { Directory, Organisation } from '../../directory/domain/model.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Readers } from '../contract.ts'
import type { RemindersNeeds } from '../needs.ts'
import { followed } from '../place/around.ts'
import type { Way } from '../place/reach.ts'
import { wayTo } from '../place/reach.ts'

export type Served = { readonly service: Organisation } | { readonly dropped: string }

const organisationOf = (way: Way | undefined, { organisations }: Directory): Organisation | undefined => {
  if (way?.by === 'mailbox') return way.organisation
  return way?.by === 'chat' ? organisations.find(({ id }) => id === way.person?.organisation) : undefined
}

/** The service of whoever the followed reminder is for; dropped when that no longer applies. */
export const serviceOf =
  ({ directory, hostTenant }: Pick<RemindersNeeds, 'directory' | 'hostTenant'>, readers: Readers) =>
  async (item: Item, at: Instant): Promise<Served> => {
    const reminder = followed(item)
    const read = readers[reminder.owed.what]
    if (!read) throw new TypeError(`Nothing here knows the reminder "${reminder.owed.what}" of ${item.owed.record}.`)
    const now = await read(reminder, at)
    if ('dropped' in now) return now
    if (now.over !== undefined) return { dropped: now.over }
    const held = await directory()
    const service = organisationOf(wayTo(now.reader, held, dayOf(at), hostTenant), held)
    return service ? { service } : { dropped: 'nobody' }
  }
