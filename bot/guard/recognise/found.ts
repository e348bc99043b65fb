import type { Category } from '../verdict.ts'

/** A detail, by where it stands in the normalised text. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly category: Category
}

/** Every place of a pattern, as details of one category. */
export const all = (text: string, pattern: RegExp, category: Category): readonly Found[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, category }))

/** Whether a pattern stands in what was written just before a position. */
export const before = (text: string, at: number, pattern: RegExp, reach = 30): boolean =>
  pattern.test(text.slice(Math.max(0, at - reach), at))
