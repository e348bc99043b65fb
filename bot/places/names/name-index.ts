import type { Gazetteer } from '../gazetteer.ts'
import { joined, keyOfName } from '../reading/tokens.ts'
import { chosen } from './choose.ts'
import { claimsOf, cpsAreaNames } from './claims.ts'
import type { Meaning, Name, OutsideName } from './meaning.ts'
import { meaningsOf } from './meanings.ts'

/** Every exact name. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, Name>
  /** Names of several words written as one: "westonsupermare" → "weston super mare". */
  readonly joined: ReadonlyMap<string, string>
  readonly outside: ReadonlyMap<string, OutsideName>
  /** By postcode area ("BS"): the area as a place. */
  readonly postcodes: ReadonlyMap<string, Meaning>
  /** Postcode areas ("EH") and districts ("TD1") outside England and Wales. */
  readonly outsidePostcodes: ReadonlySet<string>
  readonly meanings: ReadonlyMap<string, Meaning>
  /** The most words a name has. */
  readonly longest: number
}

/** Two letters ("SE", "LN") are a CPS Area only beside the word CPS: they are postcode areas too. */
const shortestBare = 4

const cpsWords = ['cps', 'crown prosecution service', 'geg', 'gwasanaeth erlyn y goron']

const addCpsAreas = (names: Map<string, Name>, gazetteer: Gazetteer, meanings: ReadonlyMap<string, Meaning>) => {
  for (const { id, keys } of cpsAreaNames(gazetteer.tables)) {
    const toCps = meanings.get(id)
    if (!toCps) continue
    for (const key of keys) {
      for (const words of [...cpsWords.map((cps) => `${cps} ${key}`), `${key} cps`])
        names.set(words, { key: words, meanings: [toCps], says: 'cps' })
      const known = names.get(key)
      if (known) names.set(key, { ...known, toCps })
      else if (key.length >= shortestBare) names.set(key, { key, meanings: [toCps], says: 'cps' })
    }
  }
}

const joinedNames = (names: ReadonlyMap<string, Name>) =>
  new Map(
    [...names.keys()].filter((key) => key.includes(' ') && !names.has(joined(key))).map((key) => [joined(key), key]),
  )

const postcodeAreas = ({ tables, authoritiesOf }: Gazetteer) =>
  new Map(
    tables.postcode_areas.rows.map(({ postcode_area, pfa_codes, possible_extra_pfa_codes }): [string, Meaning] => {
      const areas = [...pfa_codes, ...possible_extra_pfa_codes]
      const named = { name: postcode_area, label: postcode_area, query: `${postcode_area} postcode` }
      const within = new Set(areas.flatMap(authoritiesOf))
      return [postcode_area, { id: `pc:${postcode_area}`, kind: 'postcode', ...named, areas, within }]
    }),
  )

/** Builds the index of exact names: once, at start. */
export const buildNameIndex = (gazetteer: Gazetteer): NameIndex => {
  const meanings = meaningsOf(gazetteer)
  const names = new Map<string, Name>()
  for (const [key, claims] of claimsOf(gazetteer.tables)) names.set(key, chosen(key, claims, meanings))
  addCpsAreas(names, gazetteer, meanings)
  const outside = new Map(
    gazetteer.tables.outside.rows
      .filter(({ name, kind }) => kind !== 'postcode' && !names.has(keyOfName(name)))
      .map(({ name, kind }): [string, OutsideName] => [keyOfName(name), { kind: kind === 'country' ? kind : 'place' }]),
  )
  const outsidePostcodes = new Set(
    gazetteer.tables.outside.rows.filter(({ kind }) => kind === 'postcode').map(({ name }) => name),
  )
  const longest = Math.max(...[...names.keys(), ...outside.keys()].map((key) => key.split(' ').length))
  return {
    names,
    joined: joinedNames(names),
    outside,
    postcodes: postcodeAreas(gazetteer),
    outsidePostcodes,
    meanings,
    longest,
  }
}
