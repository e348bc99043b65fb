import { Counter, Gauge, Registry } from 'prom-client'
import type { Audit } from '../delivery/auditor/index.ts'
import type { Clock } from '../time/instant.ts'
import { epochOf } from '../time/instant.ts'

export interface MetricsNeeds {
  /** Real time, UTC. */
  readonly now: Clock
  readonly lastAudit: () => Audit | undefined
  /** What waits in this instance, by queue. */
  readonly queues: () => Readonly<Record<string, number>>
}

export interface Metrics {
  readonly turn: (outcome: 'answered' | 'silent' | 'refused' | 'fault') => void
  readonly message: (fate: string) => void
  readonly storeFault: (operation: string, status: string) => void
  readonly text: () => Promise<{ readonly type: string; readonly content: string }>
}

/** Counts of one instance, in a registry of its own. No label ever names a person, a conversation, an area or a record. */
export const createMetrics = ({ now, lastAudit, queues }: MetricsNeeds): Metrics => {
  const register = new Registry()
  const registers = [register]
  const turns = new Counter({
    name: 'liaison_turns_total',
    help: 'What people said or pressed, by what came of it.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const messages = new Counter({
    name: 'liaison_messages_total',
    help: 'What was owed and came to its end here, by its fate.',
    labelNames: ['fate'] as const,
    registers,
  })
  const faults = new Counter({
    name: 'liaison_store_faults_total',
    help: 'What the store did not do, by operation and status.',
    labelNames: ['operation', 'status'] as const,
    registers,
  })

  const ofAudit = (name: string, help: string, value: (audit: Audit) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const last = lastAudit()
        // Before the first audit nothing is known; 0 would say that all is well.
        if (last) this.set(value(last))
        else this.remove()
      },
    })
  ofAudit('liaison_late_items', 'Owed messages and timers over five minutes late.', ({ late }) => late.count)
  ofAudit('liaison_stuck_leases', 'Of these, held in vain.', ({ stuckLeases }) => stuckLeases)
  ofAudit('liaison_unreminded_items', 'Open matters of a sample without a reminder.', (audit) => audit.withoutReminder)
  ofAudit('liaison_instances', 'Instances whose last audit passed.', ({ instances }) => instances)
  ofAudit('liaison_audit_age_seconds', 'Since the last audit.', ({ at }) => (epochOf(now()) - epochOf(at)) / 1_000)
  ofAudit('liaison_audit_passed', '1 when the last audit passed.', ({ ok }) => (ok ? 1 : 0))
  new Gauge({
    name: 'liaison_queue_length',
    help: 'What waits in this instance.',
    labelNames: ['queue'] as const,
    registers,
    collect() {
      for (const [queue, length] of Object.entries(queues())) this.set({ queue }, length)
    },
  })

  return {
    turn: (outcome) => turns.inc({ outcome }),
    message: (fate) => messages.inc({ fate }),
    storeFault: (operation, status) => faults.inc({ operation, status }),
    text: async () => ({ type: register.contentType, content: await register.metrics() }),
  }
}
