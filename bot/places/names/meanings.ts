import type { Gazetteer } from '../gazetteer.ts'
import { keyOfName } from '../reading/tokens.ts'
import type { Row } from '../tables/rows.ts'
import type { AreaCode, AuthorityCode } from '../understanding.ts'
import type { Meaning } from './meaning.ts'

/** Said for these ceremonial counties, whose own names few people use. */
const plainCounty = new Map([['Greater London', 'London']])

/** The Met's own short name says "police"; a button that asks for every agency must not. */
const plainForce = new Map([['E23000001', 'Metropolitan']])

type PlaceRow = Row<'places'>

const whereIs = ({ place, lad_code, lad_name, county }: PlaceRow, namesakes: readonly PlaceRow[]) => {
  const inWales = lad_code.startsWith('W') && lad_name !== place
  const alone = namesakes.filter((other) => other.county === county).length === 1
  return (alone && !inWales) || lad_name === place ? (plainCounty.get(county) ?? county) : lad_name
}

const placeMeanings = (towns: ReadonlyMap<string, readonly PlaceRow[]>): readonly Meaning[] =>
  [...towns.values()].flatMap((namesakes) =>
    namesakes.map((row): Meaning => {
      const label = namesakes.length > 1 ? `${row.place}, ${whereIs(row, namesakes)}` : row.place
      return {
        id: `place:${row.place}@${row.lad_code}`,
        kind: 'place',
        name: row.place,
        label,
        query: label,
        areas: [row.pfa_code],
        authority: row.lad_code,
        within: new Set([row.lad_code]),
      }
    }),
  )

const plain = (
  id: string,
  kind: Meaning['kind'],
  name: string,
): Pick<Meaning, 'id' | 'kind' | 'name' | 'label' | 'query'> => ({
  id,
  kind,
  name,
  label: name,
  query: name,
})

const authoritiesIn = (gazetteer: Gazetteer, areas: readonly AreaCode[]): ReadonlySet<AuthorityCode> =>
  new Set(areas.flatMap(gazetteer.authoritiesOf))

/** Everything the tables can mean, by id. */
export const meaningsOf = (gazetteer: Gazetteer): ReadonlyMap<string, Meaning> => {
  const { police_forces, local_authorities, counties, places, cps_areas } = gazetteer.tables
  const covering = (areas: readonly AreaCode[]) => ({ areas, within: authoritiesIn(gazetteer, areas) })
  // Counties reach beyond the force or council of their name: Scunthorpe is in Lincolnshire, Newport in Shropshire.
  const countyOf = new Map(counties.rows.map(({ name, lad_codes }) => [name, lad_codes]))
  const reaching = (name: string, within: Iterable<AuthorityCode>) =>
    new Set([...within, ...(countyOf.get(name) ?? [])])
  const forces = police_forces.rows.map(
    ({ pfa_code, short_name }): Meaning => ({
      ...plain(`force:${pfa_code}`, 'force', short_name),
      query: plainForce.get(pfa_code) ?? short_name,
      areas: [pfa_code],
      within: reaching(short_name, gazetteer.authoritiesOf(pfa_code)),
    }),
  )
  const regions = [...Map.groupBy(police_forces.rows, ({ region }) => region)].map(
    ([region, rows]): Meaning => ({
      ...plain(`region:${region}`, 'county', region),
      ...covering(rows.map(({ pfa_code }) => pfa_code)),
    }),
  )
  const townsOf = Map.groupBy(places.rows, ({ place }) => keyOfName(place))
  const authorities = local_authorities.rows.map(
    ({ lad_code, short_name, name, official_council_name, pfa_code }): Meaning => ({
      ...plain(`lad:${lad_code}`, 'authority', short_name === short_name.toUpperCase() ? name : short_name),
      ...(townsOf.has(keyOfName(short_name)) && official_council_name ? { query: official_council_name } : {}),
      areas: [pfa_code],
      authority: lad_code,
      within: reaching(short_name, [lad_code]),
    }),
  )
  const wholeCounties = counties.rows.map(
    ({ name, pfa_codes, default_pfa_code, lad_codes }): Meaning => ({
      ...plain(`county:${name}`, 'county', name),
      areas: default_pfa_code ? [default_pfa_code] : pfa_codes,
      within: new Set(lad_codes),
    }),
  )
  const cpsAreas = cps_areas.rows.map(
    ({ cps_area, name }): Meaning => ({
      ...plain(`cps:${cps_area}`, 'cps-area', name),
      ...covering(gazetteer.areasOfCpsArea(cps_area)),
    }),
  )
  const all = [...forces, ...regions, ...authorities, ...wholeCounties, ...cpsAreas, ...placeMeanings(townsOf)]
  return new Map(all.map((meaning) => [meaning.id, meaning]))
}
