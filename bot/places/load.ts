import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGazetteer, type Gazetteer } from './gazetteer.ts'
import { crossReferences } from './tables/cross-references.ts'
import { BrokenTables, type Problem } from './tables/problem.ts'
import { fileOf, readTable } from './tables/read-table.ts'
import type { Table, TableName, Tables } from './tables/rows.ts'

/** The folder of tables that Liaison ships. */
export const ownData = join(import.meta.dirname, 'data')

const contentOf = (folder: string, name: TableName): string | undefined => {
  try {
    return readFileSync(join(folder, fileOf(name)), 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Reads and checks every table in a folder. Throws `BrokenTables` naming file, line and column when a cell is wrong, or a
 * code points nowhere.
 */
export const loadTables = (folder = ownData): Tables => {
  const problems: Problem[] = []
  const read = <Name extends TableName>(name: Name): Table<Name> => {
    const file = fileOf(name)
    const csv = contentOf(folder, name)
    const table =
      csv === undefined ? [{ file, line: 1, column: '(whole file)', says: 'is not there' }] : readTable(name, csv)
    if ('rows' in table) return table
    problems.push(...table)
    return { file, rows: [], lineOf: () => 0 }
  }
  const tables: Tables = {
    police_forces: read('police_forces'),
    cps_areas: read('cps_areas'),
    force_to_cps_area: read('force_to_cps_area'),
    london_borough_cps_area: read('london_borough_cps_area'),
    local_authorities: read('local_authorities'),
    counties: read('counties'),
    places: read('places'),
    postcode_areas: read('postcode_areas'),
    support_services: read('support_services'),
    aliases: read('aliases'),
    outside: read('outside'),
    area_letters: read('area_letters'),
    force_codes: read('force_codes'),
  }
  if (problems.length === 0) problems.push(...crossReferences(tables))
  if (problems.length > 0) throw new BrokenTables(problems)
  return tables
}

/** The gazetteer of the tables in a folder: those that Liaison ships, unless told otherwise. */
export const loadGazetteer = (folder = ownData): Gazetteer => createGazetteer(loadTables(folder))
