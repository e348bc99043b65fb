import type { Guard, Known } from '../guard/verdict.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Directory } from './domain/model.ts'

type FromPlaces = Pick<Known, 'places' | 'organisations'>

/** Names of places and services that the reference data has, whatever is in the directory. */
const placesKnown = ({ tables }: Gazetteer): FromPlaces => ({
  places: [
    ...tables.places.rows.flatMap(({ place, alt_names }) => [place, ...alt_names]),
    ...tables.local_authorities.rows.flatMap(({ name, short_name, welsh_name, aliases }) => [
      name,
      short_name,
      welsh_name,
      ...aliases,
    ]),
    ...tables.counties.rows.flatMap(({ name, aliases }) => [name, ...aliases]),
  ].filter(Boolean),
  organisations: [
    ...tables.police_forces.rows.flatMap(({ official_name, short_name, welsh_name, aliases }) => [
      official_name,
      short_name,
      welsh_name,
      ...aliases,
    ]),
    ...tables.cps_areas.rows.flatMap(({ name, welsh_name, aliases }) => [name, welsh_name, ...aliases]),
    ...tables.support_services.rows.map(({ service_name }) => service_name),
  ].filter(Boolean),
})

const named = ({ en, cy }: { readonly en: string; readonly cy?: string }) => (cy ? [en, cy] : [en])

const knownIn = ({ organisations, people }: Directory, { places, organisations: bodies }: FromPlaces): Known => {
  const staff = [...people.values()]
  return {
    places,
    organisations: [
      ...bodies,
      ...organisations.flatMap(({ names, posts }) => [...named(names), ...posts.flatMap(({ title }) => named(title))]),
    ],
    staff: staff.map(({ name }) => name),
    mailDomains: [...new Set(organisations.flatMap(({ mailDomains }) => mailDomains))],
    phones: [...organisations, ...staff].flatMap(({ phone }) => phone ?? []),
  }
}

interface Needs {
  readonly directory: () => Promise<Directory>
  readonly gazetteer: Gazetteer
  readonly createGuard: (known: Known) => Guard
}

/** The guard with the directory's people and services as they are known now; made anew when the directory has changed. */
export const guardFor = ({ directory, gazetteer, createGuard }: Needs): (() => Promise<Guard>) => {
  let places: FromPlaces | undefined
  let made: { readonly version: number; readonly guard: Guard } | undefined
  return async () => {
    const current = await directory()
    if (made?.version === current.version) return made.guard
    places ??= placesKnown(gazetteer)
    made = { version: current.version, guard: createGuard(knownIn(current, places)) }
    return made.guard
  }
}
