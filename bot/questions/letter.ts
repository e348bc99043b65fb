import type { Item } from '../delivery/brings.ts'
import { fateDocument, fateId } from '../delivery/fate.ts'
import { readOwed } from '../delivery/owed.ts'
import type { Owed } from '../records/contract.ts'
import { following } from '../reminders/place/around.ts'
import type { Store } from '../storage/port.ts'
import type { Instant } from '../time/instant.ts'
import { advance } from '../time/instant.ts'
import { whats } from './owing.ts'
import { plainId } from './readers.ts'

const roundAbout = 'round-about'

const marked = `news|${roundAbout}|`

/** What is told to the asker once it is known whether the letter left that goes in the place of a message. */
export const newsOfLetter = (item: Item, at: Instant): Owed => ({
  ...{ kind: 'message', id: `${marked}${plainId(item)}`, what: whats.news, due: at, occurrence: roundAbout },
})

export const isOfLetter = ({ owed }: Item): boolean => owed.occurrence === roundAbout

/** The message that the letter stands for. */
const stoodFor = (item: Item): Item => {
  const { occurrence: _, ...owed } = item.owed
  return { ...item, owed: { ...owed, what: whats.told, id: `owed|${plainId(item).slice(marked.length)}` } }
}

const delivered: ReadonlySet<string> = new Set(['sent', 'updated', 'folded'])

/** What became of the letter; or when to look again, while it is still owed. */
export const letterOf = async (
  { store }: { readonly store: Pick<Store, 'read'> },
  item: Item,
  at: Instant,
): Promise<'to-mailbox' | 'unreached' | { readonly until: Instant }> => {
  const { record } = item.owed
  const id = `owed|${following('mail', stoodFor(item), at).id}`
  const [owed, ended] = await Promise.all([
    store.read('records', record, id),
    store.read('records', record, fateId({ id })),
  ])
  if (ended) return delivered.has(fateDocument.parse(ended.value).fate) ? 'to-mailbox' : 'unreached'
  if (!owed) return 'unreached'
  const { due } = readOwed(owed.value)
  return { until: advance(due > at ? due : at, 'PT1M') }
}
