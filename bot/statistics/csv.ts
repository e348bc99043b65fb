import { stringify } from 'csv-stringify/sync'

/** A table as a spreadsheet opens it: lines end as Windows ends them, and no cell is taken for a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true },
  )
