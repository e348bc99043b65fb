/** The rows of the table of distances above the one that is filled. */
interface Above {
  readonly last: readonly number[]
  readonly oneBefore: readonly number[]
}

const nextRow = (first: string, second: string, row: number, { last, oneBefore }: Above): readonly number[] => {
  const current = [row]
  for (let column = 1; column <= second.length; column++) {
    const changed = (last[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1)
    let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed)
    if (first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1])
      cost = Math.min(cost, (oneBefore[column - 2] ?? cost) + 1)
    current.push(cost)
  }
  return current
}

/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other (restricted
 * Damerau-Levenshtein), or `limit + 1` as soon as it is more than `limit`.
 */
export const editDistance = (first: string, second: string, limit: number): number => {
  if (Math.abs(first.length - second.length) > limit) return limit + 1
  let above: Above = { oneBefore: [], last: Array.from({ length: second.length + 1 }, (_, column) => column) }
  for (let row = 1; row <= first.length; row++) {
    const current = nextRow(first, second, row, above)
    if (Math.min(...current) > limit) return limit + 1
    above = { oneBefore: above.last, last: current }
  }
  return Math.min(above.last[second.length] ?? limit + 1, limit + 1)
}
