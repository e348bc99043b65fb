import type { DigestLine } from '../../../cards/digest/facts.ts'
import type { Language } from '../../../cards/language.ts'
import type { Item } from '../../delivery/brings.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { LineNow, Reminders } from '../contract.ts'
import type { RemindersNeeds } from '../needs.ts'
import type { Way } from './reach.ts'
import { wayTo } from './reach.ts'

/** One thing to be said now, and the way to whoever shall read it; in a channel there is no way to find. */
export interface Saying {
  readonly item: Item
  readonly now: LineNow
  readonly way: Way | undefined
  readonly line: (language: Language) => DigestLine
}

/** Whoever stands in for the owner reads for whom. */
const asRead = (line: DigestLine, way: Way | undefined): DigestLine => {
  const covers = way?.by === 'chat' ? way.covers : undefined
  return covers && line.type === 'action' && line.as === 'owner' ? { ...line, as: 'cover', name: covers.name } : line
}

export type SayingNeeds = Pick<RemindersNeeds, 'directory' | 'hostTenant'> & { readonly reminders: Reminders }

/** What one owed reminder says now, and to whom. Throws for one that nobody here knows. */
export const sayings =
  ({ directory, hostTenant, reminders }: SayingNeeds) =>
  async (item: Item, at: Instant): Promise<Saying | { readonly dropped: string }> => {
    const reminder = reminders[item.owed.what]
    if (!reminder) throw new TypeError(`Nothing here knows the reminder "${item.owed.what}" of ${item.owed.record}.`)
    const now = await reminder.now(item, at)
    if ('dropped' in now) return now
    const way = wayTo(now.reader, await directory(), dayOf(at), hostTenant)
    return { item, now, way, line: (language) => asRead(now.line(language), way) }
  }
