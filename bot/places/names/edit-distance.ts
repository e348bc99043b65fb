/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other (restricted
 * Damerau-Levenshtein), or `limit + 1` as soon as it is more than `limit`.
 */
export const editDistance = (first: string, second: string, limit: number): number => {
  if (Math.abs(first.length - second.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: second.length + 1 }, (_, column) => column)
  for (let row = 1; row <= first.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= second.length; column++) {
      const changed = (above[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1)
      let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, changed)
      if (first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? cost) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = current
  }
  return Math.min(above[second.length] ?? limit + 1, limit + 1)
}
