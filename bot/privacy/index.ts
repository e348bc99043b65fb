import type { Timers } from '../delivery/brings.ts'
import type { Capability } from '../turns/capability.ts'
import { disputeCommands } from './commands/dispute.ts'
import { holdCommands } from './commands/holds.ts'
import { lookUpCommands } from './commands/look-ups.ts'
import { removeTextCommands } from './commands/remove-text.ts'
import { retentionCommands } from './commands/retention.ts'
import { sayWhy, sayWhyCommands } from './commands/say-why.ts'
import { guardCounts } from './counts.ts'
import type { PrivacyNeeds } from './needs.ts'
import { createReading } from './read-text.ts'
import { showAgain, showAgainTimer } from './removing/shown-again.ts'
import { openWhy } from './why.ts'
import { guardWords } from './words.ts'

/** What people see and press of the guard, the audit, retention and holds; and how every capability reads a text. */
export const privacyCapability = (needs: PrivacyNeeds) => {
  const { guard, elapsed, asksWhy } = needs
  const counts = guardCounts(needs)
  const why = openWhy({ elapsed, isOn: asksWhy })
  const parts: readonly Capability[] = [
    disputeCommands(counts),
    removeTextCommands(needs),
    retentionCommands(needs),
    holdCommands(needs),
    lookUpCommands(needs, why),
    sayWhyCommands(why),
  ]
  const timers: Timers = {
    [showAgainTimer]: async ({ record, first }) => {
      const at = { record, id: first }
      const document = await needs.records.read(at)
      if (document) await showAgain(needs, { at, document })
    },
  }
  return {
    timers,
    capability: {
      commands: parts.flatMap(({ commands }) => commands),
      presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
    } satisfies Capability,
    readText: createReading({ guard, count: counts.found }),
    count: counts.found,
    why,
    words: { ...guardWords, sayWhy },
    /** Settles when nothing is being counted: before the store is closed. */
    settled: counts.settled,
  }
}
