import type { Address, Fold, Folds, Item, Made, Making } from '../../bot/delivery/brings.ts'
import type { DeliveryNeeds } from '../../bot/delivery/index.ts'
import type { Owed } from '../../bot/records/contract.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { instantOf } from '../../bot/time/instant.ts'
import type { Fate } from '../../bot/turns/reach.ts'
import { setting } from './setting.ts'

export const channel: Address = { conversation: '19:scrutiny' }
const nine = instantOf('2026-11-23T09:00:00Z')

/** What a test says of one thing owed: by its id, since the fold of these tests knows nothing else. */
export interface Says {
  readonly place?: (item: Item, at: Instant) => Address | { readonly dropped: string } | { readonly until: Instant }
  readonly opens?: (at: Instant) => Instant
  readonly others?: (making: Making) => Made['others']
  readonly after?: Fold['after']
  readonly changed?: Fold['changed']
}

const idsIn = (items: readonly Item[]) => items.map(({ owed }) => `${owed.record} ${owed.occurrence ?? owed.id}`)

const isPlace = (placed: object): placed is Address =>
  'person' in placed || 'conversation' in placed || 'mailbox' in placed

/** A fold whose message names what it says, so that a test can read what stood where. */
export const foldOf = ({
  place = () => channel,
  opens = (at) => at,
  others,
  after = async () => [],
  changed,
}: Says): Fold => ({
  ...(changed ? { changed } : {}),
  slot: 'digest',
  opens,
  place: async (item, at) => {
    const placed = place(item, at)
    return isPlace(placed) ? { to: placed } : placed
  },
  make: async (making) => {
    const left = others?.(making) ?? new Map()
    const said = [...making.standing, ...making.items.filter((item) => !left.has(item))]
    if (said.length === 0) return { others: left }
    return { message: () => ({ summary: '', text: idsIn(said).toSorted().join(', ') }), others: left }
  },
  after,
})

/** As `setting`, with one fold, called `remind`. */
export const digests = (says: Says = {}) => {
  const here = setting()
  const letters: string[] = []
  const folds: Folds = { remind: foldOf(says) }
  let mail: () => Fate = () => ({ fate: 'sent', conversation: 'mail', activity: 'letter' })
  const over = {
    folds,
    toMailbox: async (mailbox: string, { text }: { readonly text: string }) => {
      letters.push(`${mailbox}: ${text}`)
      return mail()
    },
  } satisfies Partial<DeliveryNeeds>
  const outlet = here.needs().outlet
  const slots = new Map<string, number>()
  const limited = {
    ...outlet,
    slotFor: (to: object) => slots.get(JSON.stringify(to)) ?? 0,
  }
  return {
    ...here,
    letters,
    /** Teams' limits leave no moment for this address before so many milliseconds. */
    busyFor: (to: Address, milliseconds: number) => slots.set(JSON.stringify(to), milliseconds),
    mailAnswers: (next: typeof mail) => {
      mail = next
    },
    open: (more: Partial<DeliveryNeeds> = {}) => here.open({ ...over, outlet: limited, ...more }),
    /** One thing owed for each record, due at nine. */
    reminds: (...records: readonly string[]) =>
      here.owes(
        ...records.map((record) => ({
          ...{ id: 'remind|owner', what: 'remind', record, due: nine, to: undefined },
          occurrence: 'on-the-day',
        })),
      ),
  }
}

/** What is owed next under the same id. */
export const nextOf = (id: string, occurrence: string, due: Instant): Owed => ({
  ...{ kind: 'message', id, what: 'remind', due, occurrence },
})
