import type { Renderers, Timers } from '../delivery/brings.ts'
import type { Capability } from '../turns/capability.ts'
import { adminRenderers, adminTimers } from './admins/due.ts'
import { adminCommands } from './commands/admins.ts'
import { checkCommands } from './commands/check.ts'
import { decideJoinCommands } from './commands/decide-join.ts'
import { joinCommands } from './commands/join.ts'
import { ownDataCommands } from './commands/own-data.ts'
import { routeCommands } from './commands/route.ts'
import { tenantCommands } from './commands/tenants.ts'
import { joinRenderers } from './joins/renderers.ts'
import { joinTimers } from './joins/timers.ts'
import type { PeopleNeeds } from './needs.ts'

/** Who somebody is: joining, admins, tenants, how people are reached, and what is kept on them. */
export const peopleCapability = (
  needs: PeopleNeeds,
): { readonly capability: Capability; readonly renderers: Renderers; readonly timers: Timers } => {
  const parts = [
    joinCommands(needs),
    ...decideJoinCommands(needs),
    ...adminCommands(needs),
    ...tenantCommands(needs),
    routeCommands(needs),
    checkCommands(needs),
    ownDataCommands(needs),
  ]
  return {
    capability: {
      commands: parts.flatMap(({ commands }) => commands),
      presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
    },
    renderers: { ...joinRenderers(needs), ...adminRenderers(needs) },
    timers: { ...joinTimers(needs), ...adminTimers(needs) },
  }
}
