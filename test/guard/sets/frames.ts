import type { Guard, Typed } from '../../../bot/guard/verdict.ts'
import { loadGazetteer } from '../../../bot/places/load.ts'

const { tables } = loadGazetteer()

/** Every way that Liaison's tables write a place, an area or a force. */
export const placeStrings: readonly string[] = [
  ...new Set(
    [
      ...tables.places.rows.flatMap(({ place, alt_names }) => [place, ...alt_names]),
      ...tables.local_authorities.rows.flatMap(({ name, welsh_name, short_name, aliases, official_council_name }) => [
        name,
        welsh_name,
        short_name,
        ...aliases,
        official_council_name,
      ]),
      ...tables.counties.rows.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...tables.police_forces.rows.flatMap(({ official_name, short_name, ons_name, welsh_name, aliases }) => [
        official_name,
        short_name,
        ons_name,
        welsh_name,
        ...aliases,
      ]),
      ...tables.cps_areas.rows.flatMap(({ name, welsh_name, aliases }) => [name, welsh_name, ...aliases]),
      ...tables.aliases.rows.map(({ alias }) => alias),
    ].filter((name) => name !== ''),
  ),
]

/** Support services, as their own publications write their names. */
export const services: readonly string[] = [
  ...new Set(tables.support_services.rows.map(({ service_name }) => service_name)),
]

interface Frame {
  readonly name: string
  readonly lang: Typed['lang']
  readonly around: (place: string) => string
}

const frames: readonly Frame[] = [
  { name: 'look-up', lang: 'en', around: (place) => `who is the isva spoc for ${place} please` },
  { name: 'survivors', lang: 'en', around: (place) => `Which service supports survivors in ${place}?` },
  {
    name: 'no-reply',
    lang: 'en',
    around: (place) => `${place} have not answered our last two emails about 52SB1234526.`,
  },
  { name: 'chwilio', lang: 'cy', around: (place) => `pwy yw'r SPOC ar gyfer ${place}?` },
  {
    name: 'dim-ateb',
    lang: 'cy',
    around: (place) => `Nid yw Uned Gofal Tystion ${place} wedi ateb ers pum diwrnod gwaith.`,
  },
  {
    name: 'cyfarfod',
    lang: 'cy',
    around: (place) => `Mae'r cyfarfod craffu yn ${place} wedi'i symud i 14/09/2026 am 10:00.`,
  },
]

/** Asks about each place and service in each frame, and answers with those that were not allowed. */
export const troubledFrames = (guard: Guard) => {
  const names = [...placeStrings, ...services]
  const troubled = frames.flatMap(({ name, lang, around }) =>
    names
      .filter((place) => guard({ text: around(place), audience: 'multi', lang }).verdict !== 'allow')
      .map((place) => `${name}: ${place}`),
  )
  return { asked: names.length * frames.length, troubled }
}
