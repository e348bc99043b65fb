import type { Line } from './figures.ts'

/** Under so many, a figure is not shown outside its area: a local default (framework row 58). */
export const fewest = 5

/** A line as it is shown outside its area: what is few is said to be few, and nothing more. */
export type Shown = Line | { readonly key: string; readonly isFew: true }

export const isFew = (line: Shown): line is Extract<Shown, { readonly isFew: true }> => 'isFew' in line

/** What is left out could not be told apart by taking what is shown from a total: at least two lines, and more than one each. */
const isHidden = (hidden: readonly Line[]): boolean => {
  const sum = hidden.reduce((total, { count }) => total + count, 0)
  return hidden.length === 0 || (hidden.length > 1 && sum >= fewest && sum > hidden.length)
}

/**
 * Lines for somebody outside the area: few are not shown, and with them as many others, the smallest first, as keep them from being
 * found by subtraction. `undefined` where that leaves nothing that can be shown safely. How many are open, and times of few, go with them.
 */
export const suppressed = (lines: readonly Line[]): readonly Shown[] | undefined => {
  const bySize = lines.toSorted((one, other) => one.count - other.count)
  let taken = bySize.filter(({ count }) => count < fewest).length
  while (taken < bySize.length && !isHidden(bySize.slice(0, taken))) taken += 1
  const hidden = bySize.slice(0, taken)
  if (!isHidden(hidden)) return undefined
  const keys = new Set(hidden.map(({ key }) => key))
  return lines.map((line): Shown => (keys.has(line.key) ? { key: line.key, isFew: true } : line))
}
