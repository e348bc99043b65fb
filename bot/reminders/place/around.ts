import type { Item } from '../../delivery/brings.ts'
import type { Ended } from '../../delivery/fate.ts'
import type { Owed } from '../../records/contract.ts'
import type { Instant } from '../../time/instant.ts'
import { epochOf, instantOfEpoch } from '../../time/instant.ts'

/** What can follow a reminder: the way round when it did not reach its person, and what others should know of it. */
export const followers = ['nudge', 'mail', 'away', 'withheld', 'unreached'] as const

export type Follower = (typeof followers)[number]

/** Why a reminder leaves somebody's own chat for their service's mailbox. */
export const toMailbox = 'to-mailbox'

/** Not everybody in the channel may read it. */
export const notForChannel = 'audience'

const lost: ReadonlySet<Ended['fate']> = new Set(['no-route', 'blocked', 'not-installed', 'too-big', 'gave-up'])

/** It could not be delivered, and will not be by trying again. */
export const isLost = ({ fate }: Pick<Ended, 'fate'>): boolean => lost.has(fate)

const twoMinutes = 120_000

/** The next whole two minutes, so that what goes round to one service goes in one letter. */
const together = (at: Instant): Instant =>
  instantOfEpoch(Math.ceil((epochOf(at) + twoMinutes / 4) / twoMinutes) * twoMinutes)

const plainId = (owedId: string) => owedId.replace(/^owed\|/, '')

/** What follows one reminder: its id holds which occurrence of which, so that it can be asked again and has a fate of its own. */
export const following = (follower: Follower, { owed: { id, what, occurrence = '' } }: Item, at: Instant): Owed => ({
  kind: 'message',
  id: [follower, what, occurrence.replaceAll('|', '~'), plainId(id)].join('|'),
  what: `remind.${follower}`,
  due: follower === 'mail' ? together(at) : at,
})

/** The reminder that something follows, as it was owed; a reminder itself as it is. */
export const followed = (item: Item): Item => {
  const [follower, what, occurrence = '', ...id] = plainId(item.owed.id).split('|')
  if (!followers.some((one) => one === follower) || what === undefined) return item
  const { occurrence: _, ...owed } = item.owed
  return {
    ...item,
    owed: {
      ...owed,
      what,
      id: `owed|${id.join('|')}`,
      ...(occurrence === '' ? {} : { occurrence: occurrence.replaceAll('~', '|') }),
    },
  }
}
