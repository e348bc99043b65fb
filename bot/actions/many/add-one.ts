import { dayOf } from '../../time/instant.ts'
import { makeAction } from '../change.ts'
import type { ActionsNeeds } from '../needs.ts'
import { actionRecord, claimNumber } from '../number.ts'
import type { AddAction } from './needs.ts'

/** Makes one action of a list as any other is made: its key has the same number for ever, and a number is one action. */
export const addingOne =
  (needs: ActionsNeeds): AddAction =>
  async (ask, { group, title, ...wanted }, key) => {
    const number = await claimNumber(needs, group.record, key)
    const { record, area, audience } = group
    const acted = await makeAction(
      needs,
      ask,
      {
        ...wanted,
        ...{ number, area, audience, group: record, state: 'open', madeOn: dayOf(needs.clock()) },
        record: actionRecord(record, number),
      },
      [{ field: 'title', text: title }],
    )
    return acted.ok ? { ok: true, number } : acted
  }
