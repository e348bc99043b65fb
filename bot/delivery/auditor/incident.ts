import { z } from 'zod'
import type { Decision, Headed, Owed, Person } from '../../records/contract.ts'
import { headFields, instant } from '../../records/shapes.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Audit } from './index.ts'

/** That not everything was done in time, on one day: so that several instances tell of it once. */
export const incidentDocument = z.object({
  id: z.literal('incident'),
  record: z.string().regex(/^incident\|/),
  kind: z.literal('incident'),
  v: z.literal(1),
  state: z.enum(['open', 'over']),
  /** How many there have been on this day. */
  number: z.number().int().min(1),
  openedAt: instant,
  overAt: instant.exactOptional(),
  /** What the audit found when it was opened. */
  late: z.number().int(),
  stuckLeases: z.number().int(),
  withoutReminder: z.number().int(),
  ...headFields,
})

export const incidentAt = (day: Day) => ({ record: `incident|${day}`, id: 'incident' }) as const

export const incidentMessage = 'delivery.incident'

/** The same for a person all day: one that waits until morning is put off by the next, and not told beside it. */
const owedId = ({ tenantId, oid }: Person) => [incidentMessage, tenantId, oid].join('|')

interface Opening {
  readonly audit: Audit
  readonly at: Instant
  /** Who is told, and when. */
  readonly admins: readonly Person[]
  readonly tellAt: Instant
}

/** A day's first incident, or its next one. */
export const opening = (current: Headed | undefined, { audit, at, admins, tellAt }: Opening): Decision => {
  const before = current && incidentDocument.parse(current)
  const number = (before?.number ?? 0) + 1
  const { late, stuckLeases, withoutReminder } = audit
  const found = { late: late.count, stuckLeases, withoutReminder }
  const document = { ...incidentAt(dayOf(at)), kind: 'incident', v: 1, state: 'open', number, openedAt: at, ...found }
  return {
    document,
    happened: [
      {
        action: 'incident.open',
        fields: ['state'],
        from: before?.state ?? 'none',
        to: 'open',
        facts: { number, ...found },
      },
    ],
    owed: admins.map(
      (person): Owed => ({
        kind: 'message',
        id: owedId(person),
        what: incidentMessage,
        due: tellAt,
        to: { person },
        occurrence: String(number),
      }),
    ),
    cancelled: admins.map(owedId),
  }
}

export const ending = (current: Headed, at: Instant): Decision => {
  const document = { ...current, state: 'over', overAt: at }
  return {
    document,
    happened: [{ action: 'incident.end', fields: ['state'], from: 'open', to: 'over' }],
  }
}
