import type { Store } from '../../storage/port.ts'
import type { Clock, Instant } from '../../time/instant.ts'
import type { Times } from '../domain/next.ts'
import type { Schedule } from '../folding/needs.ts'
import { stillOwed } from './audit.ts'
import type { Findings } from './domain/findings.ts'
import { findingsOf } from './domain/findings.ts'
import { lateBefore, withReading } from './domain/late-before.ts'
import { heartbeat } from './heartbeat.ts'

/** What one audit found. It passed when there is nothing. */
export interface Audit extends Findings {
  /** Real time, UTC, and what the civil clock showed then. */
  readonly at: Instant
  readonly civil: Instant
  /** Open matters of a sample that owe no reminder and should. */
  readonly withoutReminder: number
  /** Instances whose last audit passed, this one among them when it did. */
  readonly instances: number
  readonly ok: boolean
}

export interface AuditorNeeds {
  readonly store: Store
  /** Civil time: what is due. */
  readonly clock: Clock
  /** Real time, UTC: leases and heartbeats. */
  readonly now: Clock
  readonly instance: string
  readonly schedule: Schedule
  /** Looks at a bounded sample of what shall be reminded of; answers how many owe no reminder. */
  readonly unowed: () => Promise<number>
  /** Puts on record that something is wrong, or that it is over. */
  readonly note: (audit: Audit) => Promise<void>
  readonly onFault: (error: unknown) => void
}

export interface Auditor {
  /** Of this instance; absent before the first. A store that does not answer leaves the one before it. */
  readonly last: () => Audit | undefined
  /** Audits now. Never rejects. */
  readonly run: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Milliseconds until the next audit; sooner where the last one did not pass, so that it shows when all is well again. */
const every = { passed: 60_000, failed: 20_000 } as const

/** Looks every minute whether all that was promised is done, and says so when it is not: nobody else would notice. */
export const openAuditor = (needs: AuditorNeeds): Auditor => {
  const { store, clock, now, schedule, unowed, note, onFault } = needs
  const pulse = heartbeat(needs)
  let readings: readonly Times[] = []
  let last: Audit | undefined
  let running: Promise<void> | undefined
  let isOpen = true
  let stop = () => {}

  const audit = async (): Promise<Audit> => {
    const times = { civil: clock(), real: now() }
    const known = withReading(readings, times)
    readings = known
    const { found, isCut } = await stillOwed(store, lateBefore(known, times))
    const findings = findingsOf(found, times.real, isCut)
    const withoutReminder = await unowed()
    const ok = findings.late.count === 0 && withoutReminder === 0
    if (ok) await pulse.beat()
    return { at: times.real, civil: times.civil, ...findings, withoutReminder, instances: await pulse.count(), ok }
  }

  const once = async () => {
    try {
      last = await audit()
      await note(last)
    } catch (error) {
      onFault(error)
    }
  }

  const run = (): Promise<void> => {
    running ??= once().finally(() => {
      running = undefined
    })
    return running
  }

  const onwards = async () => {
    await run()
    if (isOpen) stop = schedule(last?.ok ? every.passed : every.failed, onwards)
  }
  stop = schedule(0, onwards)

  return {
    last: () => last,
    run,
    close: async () => {
      isOpen = false
      stop()
      await running
    },
  }
}
