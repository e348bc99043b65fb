import type { Problem } from './problem.ts'
import type { Row, Table, TableName, Tables } from './rows.ts'

type Codes = ReadonlySet<string>

const missing = <Name extends TableName>(
  { file, rows, lineOf }: Table<Name>,
  column: keyof Row<Name> & string,
  known: Codes,
): readonly Problem[] => {
  const problems: Problem[] = []
  for (const [index, row] of rows.entries())
    for (const code of [row[column]].flat())
      if (typeof code === 'string' && code !== '' && !known.has(code))
        problems.push({ file, line: lineOf(index), column, says: `${code} is in no other table` })
  return problems
}

/** What `means` in aliases.csv may name. */
const aliasTargets = (tables: Tables): Codes =>
  new Set([
    ...tables.police_forces.rows.map(({ pfa_code }) => `force:${pfa_code}`),
    ...tables.police_forces.rows.map(({ region }) => `region:${region}`),
    ...tables.cps_areas.rows.map(({ cps_area }) => `cps:${cps_area}`),
    ...tables.local_authorities.rows.map(({ lad_code }) => `lad:${lad_code}`),
    ...tables.counties.rows.map(({ name }) => `county:${name}`),
    ...tables.places.rows.map(({ place, lad_code }) => `place:${place}@${lad_code}`),
  ])

/** Each area of a force has letters, and no two areas have the same: a number says which area it is of. */
const unclearLetters = ({ area_letters, police_forces }: Tables): readonly Problem[] => {
  const { file, rows, lineOf } = area_letters
  const says = (line: number, column: string, what: string) => ({ file, line, column, says: what })
  const shared = [...rows.entries()]
    .filter(([at, { letters }]) => rows.findIndex((row) => row.letters === letters) !== at)
    .map(([at, { letters }]) => says(lineOf(at), 'letters', `${letters} are another area’s letters`))
  const lettered = new Set(rows.map(({ pfa_code }) => pfa_code))
  const without = police_forces.rows
    .filter(({ pfa_code }) => pfa_code !== 'BTP' && !lettered.has(pfa_code))
    .map(({ pfa_code }) => says(1, 'pfa_code', `${pfa_code} has no letters`))
  return [...shared, ...without]
}

/** Every code that one table takes from another must be there. */
export const crossReferences = (tables: Tables): readonly Problem[] => {
  const forces = new Set(tables.police_forces.rows.map(({ pfa_code }) => pfa_code))
  const authorities = new Set(tables.local_authorities.rows.map(({ lad_code }) => lad_code))
  const cpsAreas = new Set(tables.cps_areas.rows.map(({ cps_area }) => cps_area))
  return [
    ...missing(tables.force_to_cps_area, 'pfa_code', forces),
    ...missing(tables.force_to_cps_area, 'cps_area', cpsAreas),
    ...missing(tables.london_borough_cps_area, 'lad_code', authorities),
    ...missing(tables.london_borough_cps_area, 'cps_area', cpsAreas),
    ...missing(tables.local_authorities, 'pfa_code', forces),
    ...missing(tables.counties, 'pfa_codes', forces),
    ...missing(tables.counties, 'default_pfa_code', forces),
    ...missing(tables.counties, 'lad_codes', authorities),
    ...missing(tables.places, 'lad_code', authorities),
    ...missing(tables.places, 'pfa_code', forces),
    ...missing(tables.postcode_areas, 'pfa_codes', forces),
    ...missing(tables.postcode_areas, 'possible_extra_pfa_codes', forces),
    ...missing(tables.support_services, 'pfa_codes', forces),
    ...missing(tables.aliases, 'means', aliasTargets(tables)),
    ...missing(tables.area_letters, 'pfa_code', forces),
    ...missing(tables.force_codes, 'pfa_code', forces),
    ...unclearLetters(tables),
  ]
}
