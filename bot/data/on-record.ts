import { auditLog } from '../audit/log.ts'
import { asOperator } from '../rights/ask.ts'
import type { WholeStore } from '../storage/port.ts'
import type { Instant } from '../time/instant.ts'

export type StoreAction =
  | 'store.back-up'
  | 'store.restore'
  | 'store.export'
  | 'store.import'
  | 'store.compare'
  | 'store.migrate'

/** Who sits at the shell, and when. */
export interface Operator {
  readonly account: string
  readonly at: Instant
  /** Names this run of a command. */
  readonly reference: string
  readonly instance: string
}

/** Puts on record what is about to be done with all of a store, in that store. Throws when that fails: then it is not to be done. */
export const onRecord =
  ({ account, at, reference, instance }: Operator) =>
  async (store: WholeStore, action: StoreAction): Promise<void> => {
    const asked = await asOperator(account, at, reference)(action, {})
    if (!asked.ok) throw new TypeError(`An operator may not ${action}: ${asked.why}.`)
    const log = auditLog({ store, instance })
    await log.note(asked.permit, { record: 'store' })
    await log.close()
  }
