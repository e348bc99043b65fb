import type { Gazetteer } from '../places/gazetteer.ts'
import type { PlaceBook } from './domain/place-book.ts'

/** The gazetteer as the directory asks it. */
export const placeBookOf = (gazetteer: Gazetteer): PlaceBook => {
  const { areaName, authorityName, cpsAreaName } = gazetteer
  const nameOf: PlaceBook['nameOf'] = (code) => areaName(code) ?? authorityName(code) ?? cpsAreaName(code)
  const areas = gazetteer.allAreas()
  const codes = new Map<string, string>()
  // Areas last: where an authority has the same name, the area is meant.
  for (const code of [...areas.flatMap((area) => gazetteer.authoritiesOf(area)), ...areas]) {
    const names = nameOf(code)
    for (const name of [names?.en, names?.cy]) if (name) codes.set(name.toLowerCase(), code)
  }
  return {
    nameOf,
    codeOf: (name) => codes.get(name.trim().toLowerCase()),
    areaOfAuthority: gazetteer.areaOfAuthority,
    cpsAreasOf: gazetteer.cpsAreasOf,
    cpsAreaOfBorough: gazetteer.cpsAreaOfBorough,
  }
}
