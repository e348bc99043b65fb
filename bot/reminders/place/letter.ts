import type { Item } from '../../delivery/brings.ts'
import { fateDocument, fateId } from '../../delivery/fate.ts'
import { readOwed } from '../../delivery/owed.ts'
import type { Owed } from '../../records/contract.ts'
import type { Store } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import { advance } from '../../time/instant.ts'
import { following } from './around.ts'
import type { Way } from './reach.ts'

const roundAbout = 'round-about'

const marked = `news|${roundAbout}|`

const plainId = ({ owed }: Item): string => owed.id.replace(/^owed\|/, '')

/** What became of a letter; or when to look again, while it is still owed. */
export type LetterFate = 'to-mailbox' | 'unreached' | { readonly until: Instant }

const delivered: ReadonlySet<string> = new Set(['sent', 'updated', 'folded'])

/**
 * What follows a message that nobody could be given in Teams: a letter to their service, and before it, where they are a partner
 * of another tenant, a neutral line in the area's channel.
 */
export const roundAboutFor = (way: Way | undefined, item: Item, at: Instant): Owed =>
  following(way?.by === 'mailbox' && way.why === 'partner' ? 'nudge' : 'mail', item, at)

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
  return {
    news: (item: Item, at: Instant): Owed => ({
      ...{ kind: 'message', id: `${marked}${plainId(item)}`, what: news, due: at, occurrence: roundAbout },
    }),
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
