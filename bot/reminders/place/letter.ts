import type { Item } from '../../delivery/brings.ts'
import type { Ended } from '../../delivery/fate.ts'
import { fateDocument, fateId } from '../../delivery/fate.ts'
import { readOwed } from '../../delivery/owed.ts'
import type { Owed } from '../../records/contract.ts'
import type { Store } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import { advance } from '../../time/instant.ts'
import { following, isLost, toMailbox } from './around.ts'
import type { Way } from './reach.ts'

const roundAbout = 'round-about'

const marked = `news|${roundAbout}|`

const plainId = ({ owed }: Item): string => owed.id.replace(/^owed\|/, '')

/** What became of a letter; or when to look again, while it is still owed. */
export type LetterFate = 'to-mailbox' | 'unreached' | { readonly until: Instant }

const delivered: ReadonlySet<string> = new Set(['sent', 'updated', 'folded'])

/** Why a card of one's own has no reader: nobody holds the post, or whoever does may not see it. */
export const nobody = 'nobody'
export const notEntitled = 'not-entitled'

interface Around {
  readonly at: Instant
  /** How its reader is reached now. */
  readonly way: Way | undefined
  /** No letter goes to a mailbox that others read. */
  readonly isSecret?: boolean
}

/** Before the letter, a neutral line in the area's channel where they are a partner of another tenant. */
const firstOf = (way: Way | undefined) => (way?.by === 'mailbox' && way.why === 'partner' ? 'nudge' : 'mail')

export const isOfLetter = ({ owed }: Item): boolean => owed.occurrence === roundAbout

/**
 * The letter that goes in the place of a message nobody could be given in Teams, for whoever waits for it: what they are told of it
 * (`news`), once it is known whether the letter left. `told` and `news` are the `what` of the two messages.
 */
export const lettersFor = ({ told, news }: { readonly told: string; readonly news: string }) => {
  const stoodFor = (item: Item): Item => {
    const { occurrence: _, ...owed } = item.owed
    return { ...item, owed: { ...owed, what: told, id: `owed|${plainId(item).slice(marked.length)}` } }
  }
  const newsOf = (item: Item, at: Instant): Owed => ({
    ...{ kind: 'message', id: `${marked}${plainId(item)}`, what: news, due: at, occurrence: roundAbout },
  })
  return {
    /** What follows a message that nobody could be given in Teams: the letter, and word of it for whoever waits, once. */
    after: (item: Item, ended: Ended, { at, way, isSecret = false }: Around): readonly Owed[] => {
      const isElsewhere = isLost(ended) || ended.why === toMailbox
      const isUnreached = isElsewhere || ended.why === nobody || ended.why === notEntitled
      return [
        ...(isElsewhere && !isSecret ? [following(firstOf(way), item, at)] : []),
        ...(isUnreached && item.owed.what === told ? [newsOf(item, at)] : []),
      ]
    },
    fateOf: async (
      { store }: { readonly store: Pick<Store, 'read'> },
      item: Item,
      at: Instant,
    ): Promise<LetterFate> => {
      const { record } = item.owed
      const [letter, nudge] = (['mail', 'nudge'] as const).map((way) => `owed|${following(way, stoodFor(item), at).id}`)
      const [owed, before, ended] = await Promise.all([
        store.read('records', record, letter ?? ''),
        store.read('records', record, nudge ?? ''),
        store.read('records', record, fateId({ id: letter ?? '' })),
      ])
      if (ended) return delivered.has(fateDocument.parse(ended.value).fate) ? 'to-mailbox' : 'unreached'
      const still = owed ?? before
      if (!still) return 'unreached'
      const { due } = readOwed(still.value)
      return { until: advance(due > at ? due : at, 'PT1M') }
    },
  }
}
