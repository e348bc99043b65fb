import type { Fold, Folds, Timers } from '../delivery/brings.ts'
import type { Owed } from '../records/contract.ts'
import type { Instant } from '../time/instant.ts'
import type { Capability } from '../turns/capability.ts'
import { policyCommands } from './commands/policy.ts'
import { reportCommands } from './commands/report.ts'
import type { PlanReminders, Readers, Reminders } from './contract.ts'
import { digestFold } from './folds/digest.ts'
import { mailFold } from './folds/mail.ts'
import { nudgeFold } from './folds/nudge.ts'
import { ownLines } from './folds/own-lines.ts'
import { reportFold, reportReader } from './folds/report.ts'
import { serviceOf } from './folds/service.ts'
import type { RemindersNeeds } from './needs.ts'
import { channelAudience } from './place/in-channel.ts'
import { sayings } from './place/saying.ts'
import { nextReport, reportWhat } from './report/series.ts'
import { reportTimers } from './report/timer.ts'

export type { RemindersNeeds } from './needs.ts'
export type { Planning } from './planning.ts'
export { openPlanning } from './planning.ts'

export interface BroughtReminders {
  readonly capability: Capability
  readonly folds: Folds
  readonly timers: Timers
  readonly planReminders: PlanReminders
  /** The timer of a group's next weekly report: owed with whatever happens to a group, it is owed once a week. */
  readonly startReport: (at: Instant) => Owed
}

const readersOf = (reminders: Reminders): Readers =>
  Object.fromEntries(Object.entries(reminders).map(([what, { now }]) => [what, now]))

/** Everything that people are reminded of: who is told what, where, when, and what follows when it did not reach them. */
export const remindersOf = (needs: RemindersNeeds): BroughtReminders => {
  const mayStand = channelAudience(needs)
  const given = sayings({ ...needs, reminders: needs.reminders })
  const reminders: Reminders = { ...needs.reminders, ...ownLines(needs, given) }
  const digest = digestFold({ ...needs, reminders, say: sayings({ ...needs, reminders }), mayStand })
  const readReport = reportReader(needs)
  const service = serviceOf(needs, { ...readersOf(reminders), ...needs.readers, [reportWhat]: readReport })
  const digests = Object.fromEntries(Object.keys(reminders).map((what): readonly [string, Fold] => [what, digest]))
  const parts = [policyCommands(needs), reportCommands(needs)]
  return {
    capability: {
      commands: parts.flatMap(({ commands }) => commands),
      presses: Object.fromEntries(parts.flatMap(({ presses }) => Object.entries(presses))),
    },
    folds: {
      ...digests,
      'remind.nudge': nudgeFold({ ...needs, mayStand, service }),
      'remind.mail': mailFold({ ...needs, service }),
      [reportWhat]: reportFold(needs, readReport),
    },
    timers: reportTimers(needs),
    planReminders: needs.planning.planReminders,
    startReport: (at) => nextReport(at, needs.calendar),
  }
}
