import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'

/** Both days are included; without `from` since ever, without `to` until it is stopped. */
export interface AllowedTenant {
  readonly id: string
  readonly from?: Day
  readonly to?: Day
}

export type AllowedTenants = readonly AllowedTenant[]

/** The tenants that the configuration names, and the one that hosts Liaison: nothing beyond these is ever allowed. */
export interface Limit {
  readonly host: string
  readonly outer: readonly string[]
}

const isWithin = (id: string, { host, outer }: Limit) => id === host || outer.includes(id)

const appliesOn = (day: Day, { from, to }: AllowedTenant) =>
  (from === undefined || from <= day) && (to === undefined || day <= to)

/** Whether people of a tenant are answered on a day. Before anything is on record the limit alone decides; unknown is no. */
export const isAllowedOn = (id: string, day: Day, limit: Limit, tenants: AllowedTenants | undefined): boolean => {
  if (id === limit.host) return true
  if (!isWithin(id, limit)) return false
  return tenants === undefined || tenants.some((tenant) => tenant.id === id && appliesOn(day, tenant))
}

/** What is on record once somebody changes it for the first time: all that were allowed until then. */
export const allowedAtFirst = ({ host, outer }: Limit): AllowedTenants =>
  outer.filter((id) => id !== host).map((id) => ({ id }))

export type Change =
  | { readonly ok: true; readonly tenants: AllowedTenants }
  | { readonly ok: false; readonly why: 'outside-limit' | 'host' | 'not-allowed' | 'already' }

const reaches = ({ to }: AllowedTenant, day: Day) => to === undefined || to >= day

/** A tenant's time up to the day before; what was to begin on that day or later is dropped. */
const until = (tenants: AllowedTenants, id: string, day: Day): AllowedTenants =>
  tenants.flatMap((tenant) => {
    if (tenant.id !== id || !reaches(tenant, day)) return [tenant]
    return tenant.from !== undefined && tenant.from >= day ? [] : [{ ...tenant, to: addDays(day, -1) }]
  })

/** Allows a tenant from a day on. Its earlier time stays on record. */
export const allow = (tenants: AllowedTenants, id: string, from: Day, limit: Limit): Change => {
  if (id === limit.host) return { ok: false, why: 'host' }
  if (!isWithin(id, limit)) return { ok: false, why: 'outside-limit' }
  const isOpen = (tenant: AllowedTenant) => tenant.id === id && appliesOn(from, tenant) && tenant.to === undefined
  if (tenants.some(isOpen)) return { ok: false, why: 'already' }
  return { ok: true, tenants: [...until(tenants, id, from), { id, from }] }
}

/** Stops a tenant from a day on: the day before is its last. The host is never stopped. */
export const stop = (tenants: AllowedTenants, id: string, from: Day, limit: Limit): Change => {
  if (id === limit.host) return { ok: false, why: 'host' }
  if (!tenants.some((tenant) => tenant.id === id && reaches(tenant, from))) return { ok: false, why: 'not-allowed' }
  return { ok: true, tenants: until(tenants, id, from) }
}
