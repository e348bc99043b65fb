import type { Tables } from './tables/rows.ts'
import type { AreaCode, AuthorityCode, CpsArea } from './understanding.ts'

/** A name in both languages; Welsh only where the body has one. */
export interface Names {
  readonly en: string
  readonly cy?: string
}

/** The reference data as questions. Pure: no answer changes while the process lives. */
export interface Gazetteer {
  readonly tables: Tables
  /** Every police force area, and BTP. */
  readonly allAreas: () => readonly AreaCode[]
  /** An area as people say it: "Avon and Somerset". `undefined` when there is no such area. */
  readonly areaName: (area: AreaCode) => Names | undefined
  /** A local authority as people say it: "Bristol", "Swansea" and "Abertawe". */
  readonly authorityName: (authority: AuthorityCode) => Names | undefined
  readonly areaOfAuthority: (authority: AuthorityCode) => AreaCode | undefined
  /** The authorities of an area. */
  readonly authoritiesOf: (area: AreaCode) => readonly AuthorityCode[]
  /** The CPS Areas that serve an area, sorted: one, two for the Met and the City, none for BTP. */
  readonly cpsAreasOf: (area: AreaCode) => readonly CpsArea[]
  /** The areas that a CPS Area serves. */
  readonly areasOfCpsArea: (cpsArea: CpsArea) => readonly AreaCode[]
  /** A London borough's CPS Area; `undefined` elsewhere, and for the City, which has both. */
  readonly cpsAreaOfBorough: (authority: AuthorityCode) => CpsArea | undefined
  readonly cpsAreaName: (cpsArea: CpsArea) => Names | undefined
}

const named = (en: string, cy?: string): Names => (cy ? { en, cy } : { en })

const grouped = <Item>(items: readonly Item[], key: (item: Item) => string, value: (item: Item) => string) =>
  new Map(
    [...Map.groupBy(items, key)].map(([group, members]): [string, readonly string[]] => [
      group,
      members.map(value).sort(),
    ]),
  )

const withoutPolice = (force: string) => force.replace(/^Heddlu /u, '')

/** Answers from tables that `loadTables` has checked. */
export const createGazetteer = (tables: Tables): Gazetteer => {
  const { police_forces, local_authorities, force_to_cps_area, london_borough_cps_area, cps_areas } = tables
  const areas = new Map(
    police_forces.rows.map(({ pfa_code, short_name, welsh_name }) => [
      pfa_code,
      named(short_name, withoutPolice(welsh_name)),
    ]),
  )
  const authorities = new Map(
    local_authorities.rows.map(({ lad_code, short_name, welsh_name }) => [lad_code, named(short_name, welsh_name)]),
  )
  const areaOf = new Map(local_authorities.rows.map(({ lad_code, pfa_code }) => [lad_code, pfa_code]))
  const within = grouped(
    local_authorities.rows,
    ({ pfa_code }) => pfa_code,
    ({ lad_code }) => lad_code,
  )
  const serving = grouped(
    force_to_cps_area.rows,
    ({ pfa_code }) => pfa_code,
    ({ cps_area }) => cps_area,
  )
  const served = grouped(
    force_to_cps_area.rows,
    ({ cps_area }) => cps_area,
    ({ pfa_code }) => pfa_code,
  )
  const boroughs = new Map(london_borough_cps_area.rows.map(({ lad_code, cps_area }) => [lad_code, cps_area]))
  const cpsNames = new Map(cps_areas.rows.map(({ cps_area, name, welsh_name }) => [cps_area, named(name, welsh_name)]))
  return {
    tables,
    allAreas: () => [...areas.keys()],
    areaName: (area) => areas.get(area),
    authorityName: (authority) => authorities.get(authority),
    areaOfAuthority: (authority) => areaOf.get(authority),
    authoritiesOf: (area) => within.get(area) ?? [],
    cpsAreasOf: (area) => serving.get(area) ?? [],
    areasOfCpsArea: (cpsArea) => served.get(cpsArea) ?? [],
    cpsAreaOfBorough: (authority) => boroughs.get(authority),
    cpsAreaName: (cpsArea) => cpsNames.get(cpsArea),
  }
}
