import type { Day } from '../instant.ts'
import type { Span } from './reading.ts'

/** A text under rewriting; each character still knows which part of the first text it stands for. */
export interface Traced {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What is found and what is put in its place; `undefined` leaves it. `find` is global. */
export interface Rule {
  readonly find: RegExp
  readonly put: (match: readonly (string | undefined)[], today: Day) => string | undefined
}

/** A rule for whole words, whatever letters they have. */
export const wordRule = (source: string, put: Rule['put'] | string): Rule => ({
  find: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu'),
  put: typeof put === 'string' ? () => put : put,
})

export const traced = (text: string): Traced => ({
  text,
  starts: Array.from({ length: text.length }, (_, index) => index),
  ends: Array.from({ length: text.length }, (_, index) => index + 1),
})

const filled = (written: string, position = 0) => Array.from({ length: written.length }, () => position)

/** Applies one rule wherever it fits, in one pass. */
const rewrite = (before: Traced, { find, put }: Rule, today: Day): Traced => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let done = 0
  const keep = (end: number) => {
    parts.push(before.text.slice(done, end))
    starts.push(...before.starts.slice(done, end))
    ends.push(...before.ends.slice(done, end))
    done = end
  }
  for (const match of before.text.matchAll(find)) {
    const written = put(match, today)
    if (written === undefined) continue
    keep(match.index)
    const end = match.index + match[0].length
    parts.push(written)
    starts.push(...filled(written, before.starts[match.index]))
    ends.push(...filled(written, before.ends[end - 1]))
    done = end
  }
  if (parts.length === 0) return before
  keep(before.text.length)
  return { text: parts.join(''), starts, ends }
}

export const rewriteAll = (text: Traced, rules: readonly Rule[], today: Day): Traced =>
  rules.reduce((soFar, rule) => rewrite(soFar, rule, today), text)

/** The part of the first text that a part of the rewritten one stands for. */
export const spanBehind = ({ starts, ends }: Traced, { start, end }: Span): Span => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
})
