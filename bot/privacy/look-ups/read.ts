import type { LookUpsFacts } from '../../../cards/look-ups/facts.ts'
import type { StoredEntry } from '../../audit/shapes.ts'
import type { Instant } from '../../time/instant.ts'
import { addDays, dayOf, instantAt } from '../../time/instant.ts'
import { lookUpDays } from './counted.ts'

const shownDays = 30

/** Ten pages of a hundred: nobody looks up more in a month, and a chat is no place for a longer walk. */
const mostPages = 10

interface Page {
  readonly entries: readonly StoredEntry[]
  readonly next?: string
}

/** One page of what one account looked up. */
export type PageOf = (
  period: { readonly from: Instant; readonly until: Instant },
  after: string | undefined,
) => Promise<Page>

const everyEntry = async (period: Parameters<PageOf>[0], pageOf: PageOf) => {
  const entries: StoredEntry[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { entries: some, next } = await pageOf(period, after)
    entries.push(...some.filter(({ result }) => result === 'done'))
    if (next === undefined) return { entries, isCut: false }
    after = next
  }
  return { entries, isCut: true }
}

/** The last thirty days of one person's look-ups, counted by day and place; a person may have several accounts. */
export const lookUpsUntil = async (at: Instant, accounts: readonly PageOf[]): Promise<Omit<LookUpsFacts, 'of'>> => {
  const today = dayOf(at)
  const since = addDays(today, 1 - shownDays)
  const period = { from: instantAt(since, '00:00'), until: at }
  const found = await Promise.all(accounts.map((pageOf) => everyEntry(period, pageOf)))
  const entries = found.flatMap((one) => one.entries)
  return { days: lookUpDays(entries), total: entries.length, isCut: found.some(({ isCut }) => isCut), since, today }
}
