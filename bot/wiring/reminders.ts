import type { Readers, Reminders } from '../reminders/contract.ts'
import type { Planning } from '../reminders/index.ts'
import { openPlanning, remindersOf } from '../reminders/index.ts'
import { asWorker } from '../rights/ask.ts'
import { newReference } from '../turns/reference.ts'
import type { CapabilityNeeds } from './needs.ts'

/** What actions are planned by. Before the first turn, wait for `policies.ready()`. */
export const openReminderPlanning = (needs: CapabilityNeeds): Planning => openPlanning(needs)

/** Reminders, folded into digests; with every line that the other capabilities bring. */
export const openReminders = (
  needs: CapabilityNeeds,
  {
    planning,
    reminders,
    readers,
  }: { readonly planning: Planning; readonly reminders: Reminders; readonly readers: Readers },
) => {
  const { config, clock, knowledge } = needs
  return remindersOf({
    ...needs,
    planning,
    reminders,
    readers,
    directory: knowledge.directory,
    places: knowledge.places,
    resolve: knowledge.resolve,
    known: knowledge.actors.known,
    worker: () => asWorker(clock(), newReference()),
    hostTenant: config.hostTenant,
  })
}
