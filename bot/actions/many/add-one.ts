import { makeOne } from '../make.ts'
import type { ActionsNeeds } from '../needs.ts'
import { actionOf } from '../stored.ts'
import type { AddAction } from './needs.ts'

/** Makes one action of a list as any other is made, and answers its number. */
export const addingOne = (needs: ActionsNeeds): AddAction => {
  const make = makeOne(needs)
  return async (ask, wanted, key) => {
    const acted = await make(ask, wanted, key)
    return acted.ok ? { ok: true, number: actionOf(acted.document).number } : acted
  }
}
