import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTables } from '../load.ts'
import { BrokenTables } from '../tables/problem.ts'
import { fileOf, readTable } from '../tables/read-table.ts'
import { rowSchemas, type TableName } from '../tables/rows.ts'
import { type Difference, difference } from './difference.ts'

/** The tables that come from public sources. Our own, and those with a column of ours, are edited by hand, and kept. */
const published = [
  'police_forces',
  'cps_areas',
  'force_to_cps_area',
  'london_borough_cps_area',
  'local_authorities',
  'counties',
  'places',
  'postcode_areas',
  'support_services',
  'bank_holidays',
] as const satisfies readonly TableName[]

export interface Import {
  /** Where the newer edition lies. A table that is not there stays as it is. */
  readonly from: string
  /** The folder that Liaison reads. */
  readonly into: string
  readonly dryRun: boolean
}

/** The whole as it would be after the import, checked like at start: a broken edition throws `BrokenTables`. */
const checkWhole = (into: string, newer: ReadonlyMap<TableName, string>) => {
  const whole = mkdtempSync(join(tmpdir(), 'liaison-tables-'))
  try {
    for (const name of Object.keys(rowSchemas))
      if (existsSync(join(into, `${name}.csv`))) copyFileSync(join(into, `${name}.csv`), join(whole, `${name}.csv`))
    for (const [name, csv] of newer) {
      const table = readTable(name, csv)
      if (!('rows' in table)) throw new BrokenTables(table)
      writeFileSync(join(whole, fileOf(name)), csv)
    }
    loadTables(whole)
  } finally {
    rmSync(whole, { recursive: true, force: true })
  }
}

/** Writes all beside the old first, so that what can fail has failed before the first table is replaced. */
const writeAll = (into: string, newer: ReadonlyMap<TableName, string>) => {
  const written = [...newer].map(([name, csv]) => {
    const file = join(into, fileOf(name))
    writeFileSync(`${file}.new`, csv)
    return file
  })
  for (const file of written) renameSync(`${file}.new`, file)
}

/**
 * Takes over a newer edition of the tables, all or nothing, and answers how it differs, table by table. Throws `BrokenTables`
 * before anything is written when the edition, with the tables that stay, is not sound.
 */
export const importTables = ({ from, into, dryRun }: Import): readonly Difference[] => {
  const present = published.filter((name) => existsSync(join(from, fileOf(name))))
  const newer = new Map<TableName, string>(
    present.map((name) => [name, readFileSync(join(from, fileOf(name)), 'utf8')]),
  )
  const differences = present.map((name) =>
    difference(name, readFileSync(join(into, fileOf(name)), 'utf8'), newer.get(name) ?? ''),
  )
  checkWhole(into, newer)
  if (!dryRun) writeAll(into, newer)
  return differences
}
