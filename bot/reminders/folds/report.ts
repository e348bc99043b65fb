import { coordinatorReportMessage } from '../../../cards/coordinator-report/index.ts'
import type { Fold, Item } from '../../delivery/brings.ts'
import { groupOf } from '../../groups/stored.ts'
import { dayOf } from '../../time/instant.ts'
import type { ReaderNow } from '../contract.ts'
import type { RemindersNeeds } from '../needs.ts'
import { following, isLost, toMailbox } from '../place/around.ts'
import { coordinatorOf } from '../place/group.ts'
import { opensAt } from '../place/opens.ts'
import { wayTo } from '../place/reach.ts'
import { reportFacts } from '../report/facts.ts'

/** Whoever looks after a group reads its report, while there is such a group. */
export const reportReader =
  ({ directory, places }: Pick<RemindersNeeds, 'directory' | 'places'>): ReaderNow =>
  async ({ record }, at) => {
    const group = record?.kind === 'group' ? groupOf(record) : undefined
    if (!group) return { dropped: 'record-gone' }
    const party = coordinatorOf(group, { directory: await directory(), places, day: dayOf(at) })
    if (!party) return { dropped: 'nobody' }
    return { reader: { party }, audience: group.audience, ...(group.state === 'ended' ? { over: 'ended' } : {}) }
  }

const groupsIn = (items: readonly Item[]) =>
  items.flatMap(({ record }) => (record?.kind === 'group' ? [groupOf(record)] : []))

/** The weekly report: one for each coordinator, of all their groups. */
export const reportFold = (needs: RemindersNeeds, read: ReaderNow): Fold => {
  const { calendar, directory, hostTenant, known, worker } = needs

  const wayNow = async (item: Item, at: Parameters<ReaderNow>[1]) => {
    const now = await read(item, at)
    if ('dropped' in now) return now
    if (now.over !== undefined) return { dropped: now.over }
    return { way: wayTo(now.reader, await directory(), dayOf(at), hostTenant), audience: now.audience }
  }

  return {
    slot: 'report',
    opens: (at) => opensAt(at, calendar),
    place: async (item, at) => {
      const found = await wayNow(item, at)
      if ('dropped' in found) return found
      const { way, audience } = found
      if (way?.by !== 'chat') return { dropped: way?.by === 'mailbox' ? toMailbox : 'nobody' }
      const mayRead = audience === 'multi' || (await known(way.account)).seesJustice
      return mayRead ? { to: { person: way.account } } : { dropped: 'not-entitled' }
    },
    make: async ({ items, standing, at }) => {
      const right = await worker()('message.send', {})
      if (!right.ok) throw new TypeError('Liaison itself may not send: the table of rights is wrong.')
      const groups = groupsIn([...standing, ...items]).map((group) => ({ group, permit: right.permit }))
      const facts = await reportFacts(needs, groups, at)
      return { message: (language) => coordinatorReportMessage(facts(language), language), others: new Map() }
    },
    after: async (item, ended, at) => {
      if (!isLost(ended) && ended.why !== toMailbox) return []
      const found = await wayNow(item, at)
      const isPartner = 'way' in found && found.way?.by === 'mailbox' && found.way.why === 'partner'
      return [following(isPartner || isLost(ended) ? 'nudge' : 'mail', item, at)]
    },
  }
}
