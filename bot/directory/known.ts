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

const ofGazetteers = new WeakMap<Gazetteer, FromPlaces>()

/** The same lists each time: what is made of them is kept by them. */
const placesOf = (gazetteer: Gazetteer): FromPlaces => {
  const known = ofGazetteers.get(gazetteer) ?? placesKnown(gazetteer)
  ofGazetteers.set(gazetteer, known)
  return known
}

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
  let made: { readonly version: number; readonly guard: Guard } | undefined
  return async () => {
    const current = await directory()
    if (made?.version === current.version) return made.guard
    made = { version: current.version, guard: createGuard(knownIn(current, placesOf(gazetteer))) }
    return made.guard
  }
}
