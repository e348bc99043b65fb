import { statusCommands } from '../delivery/auditor/command.ts'
import type { Auditor } from '../delivery/auditor/index.ts'
import { openAuditor } from '../delivery/auditor/index.ts'
import { incidentRenderers, telling } from '../delivery/auditor/telling.ts'
import { adminAccounts } from '../delivery/auditor/whom.ts'
import { ownOrganisations } from '../directory/domain/own.ts'
import { areasOf } from '../people/domain/areas.ts'
import type { PlanReminders } from '../reminders/contract.ts'
import { asWorker } from '../rights/ask.ts'
import type { Clock } from '../time/instant.ts'
import { newReference } from '../turns/reference.ts'
import { schedule } from './delivering.ts'
import type { CapabilityNeeds } from './needs.ts'
import { unreminded } from './unreminded.ts'

interface Here {
  /** Real time, UTC. */
  readonly now: Clock
  readonly instance: string
}

/** Whether all that was promised is done: looked at every minute, told to the admins, asked for in chat. */
export const openAuditing = (needs: CapabilityNeeds, planReminders: PlanReminders) => {
  const { config, store, clock, calendar, knowledge, records, onFault } = needs
  const { directory, places, resolve, actors } = knowledge
  let auditor: Auditor | undefined
  const lastAudit = () => auditor?.last()

  const areas = async () => [...new Set(ownOrganisations(await directory()).flatMap((one) => areasOf(one, places)))]
  const host = { tenantId: config.hostTenant, firstAdmins: config.firstAdmins }

  return {
    capability: statusCommands({ store, directory, places, resolve, known: actors.known, lastAudit }),
    renderers: incidentRenderers({ clock }),
    lastAudit,
    /** Begins to look; what it notes goes through the records, so that delivery has to be open. */
    start: ({ now, instance }: Here): Auditor => {
      auditor = openAuditor({
        ...{ store, clock, now, instance, schedule, onFault },
        unowed: unreminded({ store, clock, areas, planReminders }),
        note: telling({
          ...{ records, clock, calendar },
          worker: () => asWorker(clock(), newReference()),
          admins: () => adminAccounts({ directory, known: actors.known, host }),
        }),
      })
      return auditor
    },
  }
}
