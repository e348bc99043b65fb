import type { Gazetteer } from '../places/gazetteer.ts'
import type { PlaceBook } from './domain/place-book.ts'

type Naming = readonly [code: string, names: readonly string[]]

/** The gazetteer as the directory asks it. */
export const placeBookOf = (gazetteer: Gazetteer): PlaceBook => {
  const { areaName, authorityName, cpsAreaName } = gazetteer
  const nameOf: PlaceBook['nameOf'] = (code) => areaName(code) ?? authorityName(code) ?? cpsAreaName(code)
  const { police_forces, local_authorities } = gazetteer.tables
  // Areas last: where an authority has the same name, the area is meant.
  const codes = new Map(
    [
      ...local_authorities.rows.map(
        ({ lad_code, name, short_name, welsh_name, official_council_name }): Naming => [
          lad_code,
          [official_council_name, name, short_name, welsh_name],
        ],
      ),
      ...police_forces.rows.map(
        ({ pfa_code, official_name, short_name, ons_name, welsh_name }): Naming => [
          pfa_code,
          [official_name, ons_name, short_name, welsh_name],
        ],
      ),
    ].flatMap(([code, names]) => names.filter(Boolean).map((name): [string, string] => [name.toLowerCase(), code])),
  )
  return {
    nameOf,
    codeOf: (name) => codes.get(name.trim().toLowerCase()),
    areaOfAuthority: gazetteer.areaOfAuthority,
    cpsAreasOf: gazetteer.cpsAreasOf,
    cpsAreaOfBorough: gazetteer.cpsAreaOfBorough,
  }
}
