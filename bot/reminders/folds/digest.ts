import { digestNewsMessage } from '../../../cards/digest-news/index.ts'
import { actionOf } from '../../actions/stored.ts'
import type { Address, Fold, Item, Placed } from '../../delivery/brings.ts'
import type { Ended } from '../../delivery/fate.ts'
import type { Owed } from '../../records/contract.ts'
import type { Instant } from '../../time/instant.ts'
import type { Reminders } from '../contract.ts'
import type { RemindersNeeds } from '../needs.ts'
import { following, isLost, notForChannel, toMailbox } from '../place/around.ts'
import type { channelAudience } from '../place/in-channel.ts'
import { opensAt } from '../place/opens.ts'
import type { Saying, sayings } from '../place/saying.ts'
import { makingDigests } from './making.ts'

export interface DigestFoldNeeds extends Pick<RemindersNeeds, 'calendar' | 'known'> {
  readonly reminders: Reminders
  readonly say: ReturnType<typeof sayings>
  readonly mayStand: ReturnType<typeof channelAudience>
}

const isDelivered = ({ fate }: Ended) => fate === 'sent' || fate === 'updated' || fate === 'folded'

/** What others are owed because of what became of one reminder: the way round, and whoever should know. */
const around = (saying: Saying, ended: Ended, at: Instant): readonly Owed[] => {
  const { item, now, way } = saying
  const isReminder = !item.owed.what.startsWith('remind.')
  if ('channel' in now.reader) {
    if (ended.why === notForChannel) return [following('withheld', item, at)]
    return isLost(ended) ? [following('unreached', item, at)] : []
  }
  // What only tells of another reminder has no way round of its own.
  if (!isReminder) return []
  if (ended.why === toMailbox)
    return [following(way?.by === 'mailbox' && way.why !== 'partner' ? 'mail' : 'nudge', item, at)]
  if (isLost(ended)) return [following('nudge', item, at)]
  return isDelivered(ended) && way?.by === 'chat' && way.covers ? [following('away', item, at)] : []
}

/** One digest a person and a channel each working day. */
export const digestFold = ({ calendar, known, reminders, say, mayStand }: DigestFoldNeeds): Fold => {
  const addressOf = async ({ now: { reader, audience }, way }: Saying): Promise<Placed> => {
    if ('channel' in reader)
      return (await mayStand(reader.channel, audience))
        ? { to: { conversation: reader.channel } satisfies Address }
        : { dropped: notForChannel }
    if (way?.by === 'chat') {
      // Whoever it is for changes with cover and succession; what they may see is asked each time.
      const mayRead = audience === 'multi' || (await known(way.account)).seesJustice
      return mayRead ? { to: { person: way.account } } : { dropped: 'not-entitled' }
    }
    return { dropped: way?.by === 'mailbox' ? toMailbox : 'nobody' }
  }

  const next = (item: Item, ended: Ended, at: Instant) => reminders[item.owed.what]?.next(item, ended, at) ?? []

  return {
    slot: 'digest',
    opens: (at) => opensAt(at, calendar),
    place: async (item, at) => {
      const said = await say(item, at)
      if ('dropped' in said) return said
      return said.now.over === undefined ? addressOf(said) : { dropped: said.now.over }
    },
    make: makingDigests(say, calendar),
    // In their own chat people know what they pressed; in a channel somebody else may wait for it.
    changed: async ({ record }, to) => {
      if (!('conversation' in to) || record?.kind !== 'action') return undefined
      const { number, state } = actionOf(record)
      if (state !== 'done' && state !== 'not-needed') return undefined
      return (language) => digestNewsMessage({ number, state }, language)
    },
    after: async (item, ended, at) => {
      const said = await say(item, at)
      if ('dropped' in said || said.now.over !== undefined) return next(item, ended, at)
      return [...next(item, ended, at), ...around(said, ended, at)]
    },
  }
}
