import { hash } from 'node:crypto'
import { z } from 'zod'
import { reasons, stepsOfLadders, urgentGrounds } from '../../cards/reasons/reasons.ts'
import { headFields, instant } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'
import { dayOf } from '../time/instant.ts'
import type { Escalation } from './domain/escalation.ts'
import { escalationStates, isOpenEscalation, pauseReasons } from './domain/escalation.ts'

const day = z.iso.date()
const agency = z.enum(['police', 'cps', 'isva', 'partner'])

const allowance = z.union([
  z.object({ days: z.number().positive() }).readonly(),
  z.object({ hours: z.number().positive() }).readonly(),
  z.object({ calendarDays: z.number().positive(), from: z.literal('raised') }).readonly(),
])

const rung = z
  .object({
    who: z.enum(stepsOfLadders),
    acknowledge: allowance.exactOptional(),
    respond: allowance.exactOptional(),
    bySelf: z.boolean(),
  })
  .readonly()

/** A ladder as it is kept: in the record that climbs it, and where an area has chosen its own. */
export const storedLadder = z
  .object({
    id: z.enum(['A', 'B']),
    since: day,
    rungs: z.array(rung).min(1).readonly(),
    urgent: z.object({ acknowledge: allowance, respond: allowance }).readonly(),
  })
  .readonly()

const concerned = z
  .object({
    agency,
    organisation: z.string(),
    state: z.enum(['waiting', 'acknowledged', 'answered']),
    rung: z.number().int().min(0),
    holder: z.string().exactOptional(),
    held: z.array(z.string()).readonly(),
    clock: z
      .object({ for: z.enum(['acknowledge', 'respond']), from: instant, due: instant, allowance })
      .readonly()
      .exactOptional(),
    acknowledgedBy: z.string().exactOptional(),
    acknowledgedAt: instant.exactOptional(),
    answeredBy: z.string().exactOptional(),
    answeredAt: instant.exactOptional(),
    onBehalf: z.literal(true).exactOptional(),
  })
  .readonly()

const account = z.string().regex(/^[^|]+\|[^|]+$/)

/** A process that has not happened, put to whoever can make it happen: the record's first document. Words and reference are its texts. */
export const storedEscalation = z.object({
  id: z.literal('escalation'),
  record: z.string().regex(/^escalation\|/),
  kind: z.literal('escalation'),
  v: z.literal(1),
  number: z.string(),
  state: z.enum(escalationStates),
  /** What the lists are found by. */
  standing: z.enum(['open', 'closed']),
  /** The same as `to.area`. */
  area: z.string(),
  audience: z.enum(['multi', 'justice']),
  reason: z.enum(reasons),
  urgent: z.enum(urgentGrounds).exactOptional(),
  restrictedTo: z.array(account).readonly().exactOptional(),
  raiser: account,
  raisedAt: instant,
  from: z
    .object({
      agency: z.enum(['police', 'cps', 'isva', 'partner', 'none']),
      organisation: z.string().exactOptional(),
      area: z.string(),
    })
    .readonly(),
  to: z.object({ area: z.string(), authority: z.string().exactOptional() }).readonly(),
  concerned: z.array(concerned).min(1).max(2).readonly(),
  ladder: storedLadder,
  calendarUntil: day,
  reference: z.enum(['urn', 'own', 'by-phone']).exactOptional(),
  /** What a disclosure officer finds it by. */
  caseKey: z
    .string()
    .regex(/^k\d+:[0-9a-f]{40}$/)
    .exactOptional(),
  consent: z.literal(true).exactOptional(),
  pause: z
    .object({ why: z.enum(pauseReasons), from: instant, until: instant })
    .readonly()
    .exactOptional(),
  pauses: z.number().int().min(0),
  agenda: z
    .object({
      ...{ group: z.string(), step: z.enum(stepsOfLadders).default('scrutiny-group') },
      ...{ on: day.exactOptional(), until: instant.exactOptional() },
    })
    .readonly()
    .exactOptional(),
  offered: z.literal(true).exactOptional(),
  disputed: z.literal(true).exactOptional(),
  reportedAt: instant.exactOptional(),
  learned: z.literal(true).exactOptional(),
  closedAt: instant.exactOptional(),
  closedOn: day.exactOptional(),
  passed: z.array(z.object({ from: z.string(), to: z.string(), at: instant }).readonly()).readonly(),
  question: z.string().exactOptional(),
  ...headFields,
})

export const escalationAt = (record: string) => ({ record, id: 'escalation' }) as const

export const escalationDocument = (escalation: Escalation, caseKey?: string): Stored =>
  storedEscalation.parse({
    ...escalation,
    ...escalationAt(escalation.record),
    kind: 'escalation',
    v: 1,
    standing: isOpenEscalation(escalation) ? 'open' : 'closed',
    area: escalation.to.area,
    ...(caseKey === undefined ? {} : { caseKey }),
    ...(escalation.closedAt ? { closedOn: dayOf(escalation.closedAt) } : {}),
  })

/** Reads a stored escalation. Throws `ZodError` for a document of another shape. */
export const escalationOf = (document: Stored): Escalation => {
  const {
    id: _,
    kind: __,
    v: ___,
    events: ____,
    chain: _____,
    standing: ______,
    area: _______,
    caseKey: ________,
    closedOn: _________,
    ...escalation
  } = storedEscalation.parse(document)
  return escalation
}

const caseKeyed = storedEscalation.pick({ caseKey: true })

export const caseKeyOf = (document: Stored): string | undefined => caseKeyed.parse(document).caseKey

/** Whose it is, for the lists: its raiser, whoever has it now or had it, and the area it comes from where that is another. */
export const storedEscalationPart = z.object({
  id: z.string().regex(/^part\|[0-9a-f]{32}$/),
  record: z.string().regex(/^escalation\|/),
  kind: z.literal('escalation-part'),
  v: z.literal(1),
  owner: z.string(),
  area: z.string().exactOptional(),
  /** `closed` also for whoever has handed it on. */
  standing: z.enum(['open', 'closed']),
  raisedAt: instant,
})

type Share = Pick<z.output<typeof storedEscalationPart>, 'owner' | 'standing' | 'area'>

/** What everybody who has a part in it has, as it is now. */
const sharesOf = (escalation: Escalation): readonly Share[] => {
  const { raiser, concerned, from, to, passed } = escalation
  const holders = new Set(concerned.flatMap(({ holder }) => holder ?? []))
  const all = new Set([...holders, ...concerned.flatMap(({ held }) => held)])
  const standing = (isTheirs: boolean): Share['standing'] =>
    isTheirs && isOpenEscalation(escalation) ? 'open' : 'closed'
  return [
    { owner: raiser, standing: standing(true) },
    ...[...all].map((owner) => ({ owner, standing: standing(holders.has(owner)) })),
    // Passed back to where it came from, the part of that area is there still, and over.
    ...(from.area === to.area && passed.length === 0
      ? []
      : [{ owner: `area|${from.area}`, standing: standing(from.area !== to.area), area: from.area }]),
  ]
}

const partOf = ({ record, raisedAt }: Escalation, share: Share): z.output<typeof storedEscalationPart> => ({
  id: `part|${hash('sha256', share.owner).slice(0, 32)}`,
  record,
  kind: 'escalation-part',
  v: 1,
  ...share,
  raisedAt,
})

/** Every part that somebody has in it, as it is now. */
export const partsOf = (escalation: Escalation): readonly Stored[] =>
  sharesOf(escalation).map((share) => partOf(escalation, share))

/** The parts that a step has changed; the others stand as they are. */
export const changedParts = (before: Escalation, after: Escalation): readonly Stored[] => {
  const known = new Map(sharesOf(before).map(({ owner, standing }) => [owner, standing]))
  return sharesOf(after)
    .filter(({ owner, standing }) => known.get(owner) !== standing)
    .map((share) => partOf(after, share))
}
