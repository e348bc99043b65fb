import type { HoldReason } from '../../../cards/holds/facts.ts'
import type { Acted, Records } from '../../records/contract.ts'
import { holdRecord, storedHold } from '../../records/holds.ts'
import type { Ask } from '../../turns/capability.ts'

/** A hold keeps everything of a record, or of a case (its key, never the URN), from purge and removal until it is lifted. */
export const placeHold = (
  records: Records,
  ask: Ask<'hold.place'>,
  target: string,
  reason?: HoldReason,
): Promise<Acted<'hold.place'>> =>
  turned(records, ask, target, reason ? { state: 'placed', reason } : { state: 'placed' })

export const liftHold = (records: Records, ask: Ask<'hold.lift'>, target: string): Promise<Acted<'hold.lift'>> =>
  turned(records, ask, target, { state: 'lifted' })

const turned = <A extends 'hold.place' | 'hold.lift'>(
  records: Records,
  ask: Ask<A>,
  target: string,
  to: { readonly state: 'placed' | 'lifted'; readonly reason?: HoldReason },
): Promise<Acted<A>> => {
  const at = { record: holdRecord(target), id: 'hold' } as const
  return records.act(ask, at, (current) => {
    const from = current ? storedHold.parse(current).state : 'none'
    return {
      subject: { state: from },
      decide: ({ action }) => ({
        ok: true,
        decision: {
          document: { ...at, kind: 'hold', v: 1, target, ...to },
          happened: [
            {
              action,
              fields: ['state'],
              from,
              to: to.state,
              facts: { target, ...(to.reason ? { reason: to.reason } : {}) },
            },
          ],
        },
      }),
    }
  })
}
