import type { Timers } from '../delivery/brings.ts'
import { dropDrill, playOn } from './change.ts'
import type { DrillNeeds } from './needs.ts'
import { whats } from './owing.ts'

/** A refusal that another try may mend is thrown: then it stays owed. */
const settled = (acted: { readonly ok: true } | { readonly ok: false; readonly why: string }) => {
  if (!acted.ok && acted.why === 'busy') throw new Error('A drill kept changing while it moved on.')
}

/** What moves a drill on and what ends it: nothing of it is held in memory, so that it goes on after a restart. */
export const drillTimers = (needs: DrillNeeds): Timers => ({
  [whats.step]: async ({ record }) =>
    settled(await playOn(needs, (subject) => needs.worker()('drill.move', subject), record)),
  [whats.drop]: async ({ record }) =>
    settled(await dropDrill(needs, (subject) => needs.worker()('drill.drop', subject), record)),
})
