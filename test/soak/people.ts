import { demonstrationTenant } from '../../bot/config/config.ts'
import { demonstration } from '../../bot/local/demonstration/index.ts'
import type { Persona } from '../../bot/local/demonstration/personas.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import type { Person } from '../world/people.ts'

/** Those of one area who do something here. */
export interface Partnership {
  readonly place: string
  /** Runs the group. */
  readonly coordinator: Person
  /** Whom the police's contacts are. */
  readonly contact: Person
  /** Of the support service: asks, and raises. */
  readonly worker: Person
}

const personOf = ({ id, name, aadObjectId, tenantId }: Persona): Person => ({ id, name, aadObjectId, tenantId })

const tenants = ['00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000c2']

/** People of other tenants, who only look up. */
export const strangers: readonly Person[] = tenants.flatMap((tenantId, tenant) =>
  Array.from({ length: 8 }, (_, index) => ({
    id: `29:other-${tenant}-${index}`,
    name: `Other ${tenant} ${index}`,
    aadObjectId: `00000000-0000-4000-8${tenant}00-${String(index).padStart(12, '0')}`,
    tenantId,
  })),
)

export const otherTenants = tenants

const { personas } = demonstration('2026-11-23')

const somebody = (area: string, role: string, agency: Persona['agency']) => {
  const found = personas.find((one) => one.area === area && one.agency === agency && one.roles.includes(role))
  return found && personOf(found)
}

/** As many partnerships of the demonstration as have somebody for each part. */
export const partnerships = (most: number): readonly Partnership[] => {
  const gazetteer = loadGazetteer()
  return [...new Set(personas.map(({ area }) => area))]
    .flatMap((area) => {
      const coordinator = somebody(area, 'coordinator', 'partner')
      const contact = somebody(area, 'spoc', 'police')
      const worker = somebody(area, 'lead', 'isva')
      if (!coordinator || !contact || !worker) return []
      return [{ place: gazetteer.areaName(area)?.en ?? area, coordinator, contact, worker }]
    })
    .slice(0, most)
}

/** Whom the configuration names as the first admin. */
export const firstAdmin: Person = {
  id: '29:first-admin',
  name: 'First Admin',
  aadObjectId: '00000000-0000-4000-8000-00000000ad31',
  tenantId: demonstrationTenant,
}
