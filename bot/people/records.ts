import { z } from 'zod'
import { workRoleCodes } from '../../cards/join-form/roles.ts'
import { present } from '../directory/domain/present.ts'
import { instant } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'
import type { Join } from './domain/join.ts'
import type { AllowedTenants } from './domain/tenants.ts'

/** A request to be recognised. */
export const storedJoin = z.object({
  id: z.string(),
  record: z.string(),
  kind: z.literal('join'),
  v: z.literal(1),
  state: z.enum(['asked', 'with-admin', 'confirmed', 'declined', 'withdrawn'] satisfies Join['state'][]),
  /** `tenant|object id` of whoever asked: what their own requests are found by. */
  owner: z.string(),
  tenantId: z.string(),
  oid: z.string(),
  as: z.enum(['home', 'guest']),
  organisation: z.string(),
  areas: z.array(z.string()).readonly(),
  askedAt: instant,
  entry: z.string().exactOptional(),
  replaces: z.string().exactOptional(),
  name: z.string().exactOptional(),
  role: z.enum(workRoleCodes).exactOptional(),
  email: z.string().exactOptional(),
  why: z.enum(['unanswered', 'nobody-nearer', 'taken', 'entry-gone']).exactOptional(),
  confirmed: z.number().int(),
  decidedBy: z.string().exactOptional(),
  linkedAt: instant.exactOptional(),
})

export const joinAt = (reference: string) => ({ record: `join|${reference}`, id: reference })

export const joinDocument = ({ reference, account, claim, ...join }: Join): Stored =>
  storedJoin.parse({
    ...join,
    ...account,
    ...claim,
    ...joinAt(reference),
    kind: 'join',
    v: 1,
    owner: `${account.tenantId}|${account.oid}`,
  })

const claimOf = ({ entry, replaces, name, role, email }: z.output<typeof storedJoin>): Join['claim'] => {
  if (entry !== undefined) return present({ entry, replaces })
  return name !== undefined && role !== undefined ? present({ name, role, email }) : undefined
}

/** Reads a stored join. Throws `ZodError` for a document of another shape. */
export const joinOf = (document: Stored): Join => {
  const stored = storedJoin.parse(document)
  const { id, tenantId, oid, as, state, organisation, areas, askedAt, why, confirmed, decidedBy, linkedAt } = stored
  return present({
    ...{ reference: id, state, organisation, areas, askedAt, confirmed, why, decidedBy, linkedAt },
    account: { tenantId, oid, as },
    claim: claimOf(stored),
  })
}

/** Whose people are answered. */
export const storedTenants = z.object({
  id: z.literal('allowed'),
  record: z.literal('tenants|allowed'),
  kind: z.literal('tenants'),
  v: z.literal(1),
  tenants: z
    .array(
      z.object({ id: z.string(), from: z.iso.date().exactOptional(), to: z.iso.date().exactOptional() }).readonly(),
    )
    .readonly(),
})

export const tenantsAt = { record: 'tenants|allowed', id: 'allowed' } as const

export const tenantsDocument = (tenants: AllowedTenants): Stored =>
  storedTenants.parse({ ...tenantsAt, kind: 'tenants', v: 1, tenants })

export const tenantsOf = (document: Stored): AllowedTenants => storedTenants.parse(document).tenants
