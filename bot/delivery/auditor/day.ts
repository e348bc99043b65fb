import { z } from 'zod'
import type { AreaDelivery } from '../../../cards/delivery-status/facts.ts'
import { concernFields, instant } from '../../records/shapes.ts'
import { placeBefore } from '../../storage/keyset.ts'
import type { Found, Store } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import { addDays, dayOf, epochOf, instantAt, instantOfEpoch } from '../../time/instant.ts'
import { refreshing } from '../domain/next.ts'
import { countsOf } from './domain/day.ts'
import { lateAfter } from './domain/findings.ts'
import { fatesOfArea, messagesOfArea } from './queries.ts'

/** Pages of a hundred; a chat is no place for a longer walk. */
const mostPages = 10

const owed = z.looseObject({ what: z.string(), due: instant, ...concernFields })
const fated = owed.extend({ fate: z.string() })

/** What is owed only to put things right is no message to anybody. */
const inside: ReadonlySet<string> = new Set(['audit', refreshing])

const bounded = async (page: (after: string | undefined) => Promise<Found>, first?: string) => {
  const items: unknown[] = []
  let after = first
  for (let count = 0; count < mostPages; count++) {
    const found = await page(after)
    items.push(...found.items.map(({ value }) => value))
    if (found.next === undefined) return { items, isCut: false }
    after = found.next
  }
  return { items, isCut: true }
}

interface Asked {
  readonly area: string
  readonly at: Instant
  /** Whether what is for police and CPS alone is counted. */
  readonly withJustice: boolean
}

/** How the messages of one area stand on the day of a moment. */
export const dayOfArea = async (
  store: Pick<Store, 'query'>,
  { area, at, withJustice }: Asked,
): Promise<Omit<AreaDelivery, 'area'>> => {
  const today = dayOf(at)
  const until = instantOfEpoch(epochOf(instantAt(addDays(today, 1), '00:00')) - 1)
  const [became, waits] = await Promise.all([
    bounded(
      (after) => store.query(fatesOfArea, { area }, { after }),
      placeBefore(fatesOfArea, instantAt(today, '00:00')),
    ),
    bounded((after) => store.query(messagesOfArea, { area, until }, { after })),
  ])
  const isCounted = ({ what, audience }: z.output<typeof owed>) =>
    !inside.has(what) && (withJustice || audience !== 'justice')
  const counts = countsOf(
    {
      fates: became.items.map((one) => fated.parse(one)).filter(isCounted),
      owed: waits.items.map((one) => owed.parse(one)).filter(isCounted),
    },
    { today, late: instantOfEpoch(epochOf(at) - lateAfter) },
  )
  return { ...counts, isCut: became.isCut || waits.isCut }
}
