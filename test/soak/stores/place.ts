import type { Store, Stored } from '../../../bot/storage/port.ts'
import type { Program } from '../process.ts'

/** Where a soak takes place: a bot that can be started, on a store that can be looked into. */
export interface Setup {
  readonly program: Program
  readonly authorization: () => Promise<string>
  /** Whether civil time can be turned. */
  readonly turns: boolean
  /** Breaks the store now and then from now on, or no more. */
  readonly strike: (isOn: boolean) => void
  /** How many requests to the store were broken. */
  readonly struck: () => number
  /** Every document of every record; the log, which holds copies of some, is not among them. */
  readonly everything: () => Promise<readonly Stored[]>
  /** The store itself, past whatever breaks it. */
  readonly store: Store
  /** Civil time ahead of real time when the bot starts, in milliseconds. */
  readonly aheadMs: number
  readonly close: () => Promise<void>
}

export interface SetupNeeds {
  readonly seed: number
  /** The Connector: tokens are for it. */
  readonly serviceUrl: string
}
