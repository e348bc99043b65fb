import type { Serving } from '../http/serve.ts'
import type { Store } from '../storage/port.ts'
import type { PatientlyNeeds } from './patiently.ts'
import { patiently } from './patiently.ts'
import type { WaitingRoomNeeds } from './waiting-room.ts'
import { openWaitingRoom } from './waiting-room.ts'

type Keys = readonly [string, ...string[]]

export interface ProductionNeeds extends WaitingRoomNeeds, Pick<PatientlyNeeds, 'wait'> {
  readonly openStore: () => Promise<Store>
  readonly openKeys: () => Promise<Keys>
  /** What is open so far: closed if somebody stops it meanwhile. */
  readonly opened: (door: Serving) => void
}

/** Listens at once, and waits for the store and the keys: in which order a deployment starts does not matter. */
export const openProduction = async (
  needs: ProductionNeeds,
): Promise<{ readonly door: Serving; readonly store: Store; readonly keys: Keys }> => {
  const door = await openWaitingRoom(needs)
  needs.opened(door)
  const open = patiently(needs)
  const store = await open('store', needs.openStore)
  const keys = await open('keys', needs.openKeys)
  return { door, store, keys }
}
