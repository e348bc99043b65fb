import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Fold, Folds, Item, Placed } from '../delivery/brings.ts'
import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Person as Account } from '../records/contract.ts'
import { toMailbox } from '../reminders/place/around.ts'
import { isOfLetter, nobody, notEntitled } from '../reminders/place/letter.ts'
import { wayTo } from '../reminders/place/reach.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import { nextSendingTime } from '../time/working/sending.ts'
import { letters, whats } from './owing.ts'
import type { Reads } from './readers.ts'
import { knownFor, readsNow } from './readers.ts'
import { escalationOf } from './stored.ts'

export interface FoldNeeds {
  readonly store: Pick<Store, 'read' | 'query'>
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly calendar: Calendar
  readonly hostTenant: string
  /** As what somebody may act: what they may see is asked each time, since cover and succession change it. */
  readonly known: (who: Account) => Promise<Actor>
  /** The card that its reader sees. */
  readonly say: (item: Item, reads: Reads, at: Instant) => Promise<(language: Language) => Message>
}

/** Messages of escalations: each a card of its own in its reader's 1:1 chat, put right in its place when its record changes. */
export const escalationFolds = (needs: FoldNeeds): Folds => {
  const now = async (item: Item, at: Instant) => readsNow(item, await knownFor(needs, item, at))

  const mayRead = async (account: Account, { escalation }: Reads) =>
    (escalation.audience === 'multi' || (await needs.known(account)).seesJustice) &&
    (escalation.restrictedTo === undefined || escalation.restrictedTo.includes(keyOfPerson(account)))

  const place = async (item: Item, at: Instant): Promise<Placed> => {
    const reads = await now(item, at)
    if ('dropped' in reads) return reads
    if (reads.over !== undefined) return { dropped: reads.over }
    const letter = isOfLetter(item) ? await letters.fateOf(needs, item, at) : undefined
    if (typeof letter === 'object') return letter
    const way = wayTo(reads.reader, await needs.directory(), dayOf(at), needs.hostTenant)
    if (way?.by === 'chat')
      return (await mayRead(way.account, reads)) ? { to: { person: way.account } } : { dropped: notEntitled }
    return { dropped: way?.by === 'mailbox' ? toMailbox : nobody }
  }

  const fold: Fold = {
    slot: ({ owed }) => [owed.record, owed.id, owed.occurrence ?? ''].join('|').replaceAll(' ', '-'),
    opens: (at) => nextSendingTime(at, needs.calendar),
    place,
    make: async ({ items, standing, at }) => {
      const [item] = [...items, ...standing]
      const reads = item && (await now(item, at))
      if (!item || !reads || 'dropped' in reads)
        return { others: new Map(items.map((one) => [one, { dropped: 'over' }])) }
      return { message: await needs.say(item, reads, at), others: new Map() }
    },
    after: async (item, ended, at) => {
      const reads = await now(item, at)
      const way =
        'dropped' in reads ? undefined : wayTo(reads.reader, await needs.directory(), dayOf(at), needs.hostTenant)
      const isSecret = item.record !== undefined && escalationOf(item.record).restrictedTo !== undefined
      return letters.after(item, ended, { at, way, isSecret })
    },
  }
  const { told, dueSoon, news, offered, onAgenda } = whats
  return Object.fromEntries(
    [told, dueSoon, news, offered, onAgenda].map((what): readonly [string, Fold] => [what, fold]),
  )
}
