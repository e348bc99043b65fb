import type { AreaCode } from '../places/understanding.ts'
import { actions } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import type { Happening, Headed } from './contract.ts'
import { genesis, linked } from './domain/chain.ts'
import { hashOf } from './hashing.ts'
import type { StoredEvent } from './shapes.ts'
import { code } from './shapes.ts'

type TextSeen = NonNullable<StoredEvent['texts']>[number]

/** What happened, beside the happenings themselves: the texts that were written and erased, and where. */
export interface Occasion {
  readonly at: { readonly record: string; readonly id: string }
  readonly current: Pick<Headed, 'events' | 'chain'> | undefined
  readonly areas?: readonly AreaCode[] | undefined
  readonly texts: readonly TextSeen[]
  readonly erased: readonly { readonly field: string; readonly id: string }[]
}

export const eventId = (number: number): string => `event|${String(number).padStart(6, '0')}`

export const numberOf = (id: string): number => Number(id.slice('event|'.length))

/** A text belongs to the happening that names its field, or else to the first. */
const shareOf = <Item extends { readonly field: string }>(
  items: readonly Item[],
  happened: readonly Happening[],
  position: number,
): readonly Item[] =>
  items.filter(
    ({ field }) =>
      Math.max(
        0,
        happened.findIndex(({ fields }) => fields.includes(field)),
      ) === position,
  )

const some = <Item>(items: readonly Item[] | undefined) => (items && items.length > 0 ? items : undefined)

/** Facts are codes and ids: a value with a space in it may be what somebody typed, and is a programmer's mistake. */
const checkCodes = ({ fields, from, to, facts = {} }: Happening) => {
  const values = [...fields, from, to, ...Object.keys(facts), ...Object.values(facts).flat()]
  const words = values.find((value) => typeof value === 'string' && !code.safeParse(value).success)
  if (words !== undefined) throw new TypeError('An event takes codes and ids only; words belong into a free text.')
}

/** The events of one commit, linked to those before. */
export const eventsOf = (
  permit: Permit,
  happened: readonly Happening[],
  { at, current, areas, texts, erased }: Occasion,
): readonly StoredEvent[] => {
  if (happened.length === 0 && (!current || texts.length + erased.length > 0))
    throw new TypeError(`${at.record} was changed, and nothing is said to have happened.`)
  const before = current?.events ?? 0
  let previous = current?.chain ?? genesis
  return happened.map((happening, position) => {
    checkCodes(happening)
    const { action, fields, from, to, facts } = happening
    const seen = some(shareOf(texts, happened, position))
    const gone = some(shareOf(erased, happened, position))
    const event = linked(
      {
        id: eventId(before + position + 1),
        record: at.record,
        kind: 'event' as const,
        v: 1 as const,
        first: at.id,
        at: permit.at,
        who: permit.as,
        action,
        operation: actions[action].operation,
        justification: permit.because,
        ...(areas ? { areas } : {}),
        fields,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(facts ? { facts } : {}),
        ...(seen ? { texts: seen } : {}),
        ...(gone ? { erased: gone.map(({ id }) => id) } : {}),
        surface: permit.surface,
        reference: permit.reference,
      },
      previous,
      hashOf,
    )
    previous = event.hash
    return event
  })
}
