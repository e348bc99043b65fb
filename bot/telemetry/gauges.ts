import type { Audit } from '../delivery/auditor/index.ts'
import { isOpen } from '../directory/domain/dates.ts'
import { freshnessOf } from '../directory/domain/freshness.ts'
import type { Holding, Nobody } from '../directory/domain/holder.ts'
import { holderOf, rosterOn } from '../directory/domain/holder.ts'
import type { Directory } from '../directory/domain/model.ts'
import type { Clock, Day } from '../time/instant.ts'
import { dayOf, epochOf } from '../time/instant.ts'
import type { Counts } from './counts.ts'
import { eventLoopDelay } from './event-loop.ts'
import type { LabelsOf } from './names.ts'
import { metrics } from './names.ts'

export interface GaugeNeeds {
  /** Real time, UTC. */
  readonly now: Clock
  /** Civil time. */
  readonly clock: Clock
  readonly lastAudit: () => Audit | undefined
  /** What waits in this instance, by queue. */
  readonly queues: () => Readonly<Record<LabelsOf<'liaison_queue_length'>['queue'], number>>
  /** The directory as this instance holds it: nothing is read for a gauge. */
  readonly held: () => Directory | undefined
}

type SpocState = LabelsOf<'liaison_spocs'>['state']

const stateOf = (holding: Holding | Nobody, day: Day): SpocState => {
  if ('because' in holding && holding.because === 'vacant') return 'vacant'
  const { state } = freshnessOf('confirmedOn' in holding ? holding.confirmedOn : undefined, day)
  return state === 'never' ? 'never-confirmed' : state
}

/** Whether somebody holds each SPOC post on a day, and whether it was confirmed of late: numbers alone, no area and no post. */
export const spocsOn = (directory: Directory, day: Day) => {
  const roster = rosterOn(directory, day)
  const found = directory.organisations.flatMap((organisation) =>
    organisation.posts
      .filter((post) => post.kind === 'spoc' && isOpen(post, day))
      .map((post) => stateOf(holderOf(post, organisation, [], roster), day)),
  )
  return metrics.liaison_spocs.labels.state.map((state) => ({
    labels: { state },
    value: found.filter((one) => one === state).length,
  }))
}

/** Says how each gauge is read. What the last audit found is absent before the first: nought would say that all is well. */
export const openGauges = (counts: Pick<Counts, 'gauge'>, needs: GaugeNeeds): void => {
  const { now, clock, lastAudit, queues, held } = needs
  const ofAudit = (value: (audit: Audit) => number) => () => {
    const last = lastAudit()
    return last ? [{ labels: {}, value: value(last) }] : []
  }
  counts.gauge(
    'liaison_late_items',
    ofAudit(({ late }) => late.count),
  )
  counts.gauge(
    'liaison_stuck_leases',
    ofAudit(({ stuckLeases }) => stuckLeases),
  )
  counts.gauge(
    'liaison_unreminded_items',
    ofAudit(({ withoutReminder }) => withoutReminder),
  )
  counts.gauge(
    'liaison_instances',
    ofAudit(({ instances }) => instances),
  )
  counts.gauge(
    'liaison_audit_age_seconds',
    ofAudit(({ at }) => (epochOf(now()) - epochOf(at)) / 1_000),
  )
  counts.gauge(
    'liaison_audit_passed',
    ofAudit(({ ok }) => (ok ? 1 : 0)),
  )
  counts.gauge('liaison_queue_length', () => {
    const waiting = queues()
    return (['under-way', 'coming'] as const).map((queue) => ({ labels: { queue }, value: waiting[queue] }))
  })
  counts.gauge('liaison_spocs', () => {
    const directory = held()
    return directory ? spocsOn(directory, dayOf(clock())) : []
  })
  const delay = eventLoopDelay()
  counts.gauge('liaison_event_loop_delay_seconds', () => delay.read().map(([at, value]) => ({ labels: { at }, value })))
}
