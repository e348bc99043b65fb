import { parseArgs } from 'node:util'
import type { Wanted } from './export/export.ts'

export type Command =
  | { readonly name: 'verify' }
  | ({ readonly name: 'export' } & Wanted)
  | { readonly name: 'records'; readonly urn: string }
  | { readonly name: 'retention'; readonly what: 'show' }
  | { readonly name: 'retention'; readonly what: 'purge'; readonly dryRun: boolean }
  | { readonly name: 'hold'; readonly what: 'place' | 'lift'; readonly target: string }
  | { readonly name: 'unreadable'; readonly why: string }

export const usage = `npm run audit -- verify
    Walks every chain and names the first broken link. Leaves 1 when there is one.
npm run audit -- export --from 2026-11-01 --to 2026-11-30 [--area <area>] [--format csv|jsonl]
    Every operation of those days, one a line. The export itself is on record.
npm run audit -- records for <URN>
    Everything that Liaison holds about a case, for a disclosure officer. That is on record too.
npm run retention -- show
    How long things are kept, and what conflicts with that.
npm run retention -- purge [--dry-run]
    Erases what is past its period, once an admin has confirmed the table.
npm run retention -- hold <record or URN>
npm run retention -- lift <record or URN>
    Keeps a record, or everything of a case, from purge and removal; or no longer.`

const performance =
  'The log is not to be used as performance data: an export has no filter by person and counts nobody (Data Protection Act 2018, section 62(4)).'

const personal = /^--(person|user|oid|who|by|group-by|count|per-person|sum|rank)\b/

const day = /^\d{4}-\d\d-\d\d$/

const unreadable = (why: string): Command => ({ name: 'unreadable', why })

const exportIn = (args: readonly string[]): Command => {
  if (args.some((arg) => personal.test(arg))) return unreadable(performance)
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, to: { type: 'string' }, area: { type: 'string' }, format: { type: 'string' } },
  })
  const { from = '', to = '', area, format = 'csv' } = values
  if (!day.test(from) || !day.test(to) || to < from)
    return unreadable('An export needs --from and --to, as 2026-11-01.')
  if (format !== 'csv' && format !== 'jsonl') return unreadable('The format is csv or jsonl.')
  return { name: 'export', from, to, area, format }
}

const known = (name: string, what: string, args: readonly string[]): Command => {
  const rest = args.join(' ')
  if (name === 'audit' && what === 'verify') return { name: 'verify' }
  if (name === 'audit' && what === 'export') return exportIn(args)
  if (name === 'audit' && what === 'records' && args[0] === 'for' && args.length > 1)
    return { name: 'records', urn: args.slice(1).join(' ') }
  if (name === 'retention' && what === 'show') return { name: 'retention', what }
  if (name === 'retention' && what === 'purge' && (rest === '' || rest === '--dry-run'))
    return { name: 'retention', what, dryRun: rest !== '' }
  if (name === 'retention' && what === 'hold' && rest !== '') return { name: 'hold', what: 'place', target: rest }
  if (name === 'retention' && what === 'lift' && rest !== '') return { name: 'hold', what: 'lift', target: rest }
  return unreadable(usage)
}

/** What was typed after `npm run audit --` or `npm run retention --`. */
export const commandIn = ([name = '', what = '', ...args]: readonly string[]): Command => {
  try {
    return known(name, what, args)
  } catch (error) {
    // `parseArgs` says in one sentence which option it does not know.
    if (error instanceof TypeError) return unreadable(error.message)
    throw error
  }
}
