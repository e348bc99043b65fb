import type { Reason } from '../../../cards/reasons/reasons.ts'
import type { AgencyLine, EscalationFigures, QuestionFigures, ReasonLine } from '../../../cards/statistics/facts.ts'
import type { Agency } from '../../directory/domain/model.ts'
import { figuresOf } from './figures.ts'
import type { Cell } from './fold.ts'
import { countedTogether, fewest, fewestReceivers } from './fold.ts'
import type { Matter, MatterPart, Timed } from './matter.ts'
import { wholeOf } from './matter.ts'
import type { As } from './shown.ts'
import { lineTo, wholeTo } from './shown.ts'

const agencies = ['cps', 'isva', 'partner', 'police'] as const satisfies readonly Agency[]

export interface Reading {
  readonly as: As
  /** What its reader may know of can be raised for these; in the order of the lines. */
  readonly reasons: readonly Reason[]
  /** Who receives for an organisation: ids of people. */
  readonly receiversOf: (organisation: string) => ReadonlySet<string>
}

/** The lines of a table, none ranked: the order is that of the keys. `undefined` where each would have to be hidden. */
const linesOf = <Key>(
  keys: readonly Key[],
  {
    as,
    timedOf,
    receivers,
  }: {
    readonly as: As
    readonly timedOf: (key: Key) => readonly Timed[]
    readonly receivers?: (key: Key) => ReadonlySet<string>
  },
) => {
  const cells = keys.flatMap((key): readonly Cell<Key>[] => {
    const count = timedOf(key).length
    // Inside, what did not happen is no line; outside, none is a number like any other under five.
    if (count === 0 && as === 'inside') return []
    return [{ key, count, ...(receivers ? { receivers: receivers(key) } : {}) }]
  })
  const together = countedTogether(cells, as === 'inside' ? 0 : fewest)
  if (together.size === cells.length) return undefined
  const own = cells.filter(({ key }) => !together.has(key)).map(({ key }) => [key])
  const groups = together.size > 0 ? [...own, [...together]] : own
  return groups.map((keys) => ({ keys, shown: lineTo(as, figuresOf(keys.flatMap(timedOf))) }))
}

const byAgency = (matters: readonly Matter[], { as, receiversOf }: Reading): readonly AgencyLine[] | undefined => {
  const parts: Partial<Record<Agency, readonly MatterPart[]>> = Object.groupBy(
    matters.flatMap((matter) => matter.parts),
    ({ agency }) => agency,
  )
  const timedOf = (agency: Agency) => parts[agency] ?? []
  const receivers = (agency: Agency) =>
    timedOf(agency).reduce((all, { organisation }) => all.union(receiversOf(organisation)), new Set<string>())
  return linesOf(agencies, { as, timedOf, receivers })?.map(({ keys, shown }) => ({
    agencies: agencies.filter((agency) => keys.includes(agency)),
    ...shown,
  }))
}

const byReason = (matters: readonly Matter[], { as, reasons }: Reading): readonly ReasonLine[] | undefined => {
  const wholes = Map.groupBy(matters, ({ reason }) => reason)
  const timedOf = (reason: Reason) => (wholes.get(reason) ?? []).map(wholeOf)
  return linesOf(reasons, { as, timedOf })?.map(({ keys, shown }) => {
    const [reason, ...more] = keys
    return { reason: reason === undefined || more.length > 0 ? 'others' : reason, ...shown }
  })
}

/** Whether so few people receive for all that were asked that the whole would be theirs. */
const isOfFew = (matters: readonly Matter[], { receiversOf }: Reading): boolean =>
  matters.length > 0 &&
  matters
    .flatMap(({ parts }) => parts)
    .reduce((all, { organisation }) => all.union(receiversOf(organisation)), new Set<string>()).size < fewestReceivers

const totalOf = (matters: readonly Matter[], reading: Reading) => {
  const { acknowledged, answered, ...counts } = wholeTo(reading.as, figuresOf(matters.map(wholeOf)))
  return isOfFew(matters, reading) ? counts : { ...counts, acknowledged, answered }
}

/** What may be said of an area's escalations to one reader. Pure. */
export const escalationFigures = (matters: readonly Matter[], reading: Reading): EscalationFigures => ({
  total: totalOf(matters, reading),
  byReason: isOfFew(matters, reading) ? undefined : byReason(matters, reading),
  byAgency: byAgency(matters, reading),
})

/** What may be said of its questions, which are counted apart and have no reasons. Pure. */
export const questionFigures = (matters: readonly Matter[], reading: Reading): QuestionFigures => ({
  total: totalOf(matters, reading),
  byAgency: byAgency(matters, reading),
})
