/** A part of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const inOrder = (stretches: readonly Stretch[]) => [...stretches].sort((one, other) => one.start - other.start)

/** Text with some parts taken out; every position stays what it was. */
export const without = (text: string, stretches: readonly Stretch[]): string => {
  if (stretches.length === 0) return text
  let left = ''
  let from = 0
  for (const { start, end } of inOrder(stretches)) {
    if (end <= from) continue
    left += text.slice(from, Math.max(from, start)) + '\u0001'.repeat(end - Math.max(from, start))
    from = end
  }
  return left + text.slice(from)
}

/** Whether a part touches one of these. To be asked from the front of the text to its end, which makes it one walk. */
export const touching = (stretches: readonly Stretch[]): ((part: Stretch) => boolean) => {
  const sorted = inOrder(stretches)
  let at = 0
  return ({ start, end }) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}
