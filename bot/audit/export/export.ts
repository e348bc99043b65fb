import { stringify } from 'csv-stringify/sync'
import type { Refusal } from '../../rights/refusal.ts'
import { placeBefore } from '../../storage/keyset.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Store, Stored } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import { addDays, instantAt } from '../../time/instant.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { AuditLog } from '../log.ts'
import { copiesByTime, entriesByTime } from '../queries.ts'
import type { Line } from './line.ts'
import { columns, concerns, lineOf } from './line.ts'

export interface Wanted {
  /** Both days included. */
  readonly from: Day
  readonly to: Day
  readonly area?: string | undefined
  readonly format: 'csv' | 'jsonl'
}

interface Needs {
  readonly store: Store
  readonly log: Pick<AuditLog, 'note'>
  readonly print: (text: string) => void
}

interface Dated {
  readonly at: string
  readonly document: Stored
}

async function* period(store: Store, query: typeof entriesByTime, { from, to }: Wanted): AsyncGenerator<Dated> {
  const until = instantAt(addDays(to, 1), '00:00')
  const first = placeBefore(query, instantAt(from, '00:00'))
  for await (const { value } of everyPage(store, query, { until }, first)) {
    const { at } = lineOf(value)
    if (at < until) yield { at, document: value }
  }
}

/** Two that are in order, as one that is. */
async function* merged(first: AsyncGenerator<Dated>, second: AsyncGenerator<Dated>): AsyncGenerator<Stored> {
  let [one, other] = [await first.next(), await second.next()]
  while (!one.done || !other.done) {
    if (!one.done && (other.done || one.value.at <= other.value.at)) {
      yield one.value.document
      one = await first.next()
    } else if (!other.done) {
      yield other.value.document
      other = await second.next()
    }
  }
}

const written: { readonly [Format in Wanted['format']]: (line: Line) => string } = {
  csv: (line) => stringify([columns.map((column) => line[column])], { escape_formulas: true }),
  jsonl: (line) => `${JSON.stringify(line)}\n`,
}

export type Exported = { readonly ok: true; readonly lines: number } | { readonly ok: false; readonly why: Refusal }

/**
 * Every operation of a period, one a line, earliest first. It is a disclosure itself: on record before the first line is
 * printed. It counts and sorts nobody: s.62(4) lets logs be used for lawfulness, integrity and proceedings only.
 */
export const exportLog = async ({ store, log, print }: Needs, ask: AskAny, wanted: Wanted): Promise<Exported> => {
  const asked = await ask('audit.export', {})
  if (!asked.ok) return asked
  const { from, to, area, format } = wanted
  await log.note(asked.permit, {
    record: 'audit',
    understood: { from, to, format, ...(area ? { areas: [area] } : {}) },
  })
  if (format === 'csv') print(stringify([columns]))
  let lines = 0
  const copies = period(store, copiesByTime, wanted)
  for await (const document of merged(period(store, entriesByTime, wanted), copies)) {
    if (area !== undefined && !concerns(document, area)) continue
    print(written[format](lineOf(document)))
    lines++
  }
  return { ok: true, lines }
}
