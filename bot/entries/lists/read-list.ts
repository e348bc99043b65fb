import type { CsvRecord } from '../../directory/exchange/csv.ts'
import { readCsv } from '../../directory/exchange/csv.ts'
import type { Rows } from '../../directory/exchange/read-row.ts'
import { readRows } from '../../directory/exchange/read-row.ts'
import type { Rejection } from '../../directory/exchange/rejection.ts'
import type { Day } from '../../time/instant.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { Pasted } from './stored.ts'
import { withoutValue } from './stored.ts'

/** Characters. A message of Teams holds less; a file of this size is 700 lines. */
export const longestList = 100_000

export type ReadList =
  | { readonly ok: true; readonly pasted: Pasted }
  | {
      readonly ok: false
      readonly fault: 'no-headings' | 'nothing-in-it' | 'too-long'
      readonly found: readonly string[]
    }

/** Cells in which people write words of their own. */
const worded = ['title', 'title_cy', 'value', 'otherwise'] as const

type Needs = Pick<EntriesNeeds, 'places' | 'readText'>

/** Lines whose own words the guard lets pass; each text is read once. */
const withoutCaseDetail = async (records: readonly CsvRecord[], { readText }: Needs) => {
  const texts = new Set(records.flatMap(({ cells }) => worded.flatMap((column) => cells[column] || [])))
  const verdicts = await Promise.all(
    [...texts].map(async (text) => [text, (await readText({ text, audience: 'multi', lang: 'en' })).ok] as const),
  )
  const refusedTexts = new Set(verdicts.flatMap(([text, verdict]) => (verdict === 'refused' ? [text] : [])))
  const columnOf = ({ cells }: CsvRecord) => worded.find((column) => refusedTexts.has(cells[column] ?? ''))
  return {
    records: records.filter((record) => columnOf(record) === undefined),
    rejected: records.flatMap((record): readonly Rejection[] => {
      const column = columnOf(record)
      return column ? [{ line: record.line, reason: 'not-for-a-list', column }] : []
    }),
  }
}

const firstLine = (text: string) => text.split(/\r\n|\n|\r/, 1)[0] ?? ''

/** Reads what was pasted: what can be kept of it, and which lines can't. */
export const readList = async (text: string, today: Day, needs: Needs): Promise<ReadList> => {
  if (text.length > longestList) return { ok: false, fault: 'too-long', found: [] }
  const csv = readCsv(new TextEncoder().encode(text))
  if (!csv)
    return {
      ok: false,
      fault: 'no-headings',
      found: firstLine(text)
        .slice(0, 200)
        .split(/[,;\t]/)
        .slice(0, 20),
    }
  const clean = await withoutCaseDetail(csv.records, needs)
  const { rejected } = readRows(clean.records, { places: needs.places, today })
  const bad = new Set(rejected.map(({ line }) => line))
  const records = clean.records.filter(({ line }) => !bad.has(line))
  const leftOut = [...csv.rejected, ...clean.rejected, ...rejected]
  if (records.length + leftOut.length === 0) return { ok: false, fault: 'nothing-in-it', found: [] }
  return {
    ok: true,
    pasted: {
      records: records.map(({ line, cells }) => ({ line, cells })),
      rejected: leftOut.map(withoutValue),
      unknownHeadings: csv.unknownHeadings.map((heading) => heading.slice(0, 60)).slice(0, 20),
    },
  }
}

/** The rows of a list that waits, as they read today. */
export const rowsOf = ({ records, rejected }: Pasted, today: Day, { places }: Pick<Needs, 'places'>): Rows => {
  const rows = readRows(records, { places, today })
  return { ...rows, rejected: [...rejected, ...rows.rejected] }
}
