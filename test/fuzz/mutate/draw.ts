import { drawing } from '../../connector/storm.ts'

/** Choices of one case: the same ones for the same number. */
export interface Draw {
  readonly chance: (of: number) => boolean
  /** From 0 to one less than this. */
  readonly below: (most: number) => number
  readonly one: <Item>(items: readonly Item[]) => Item
}

export const drawOf = (seed: number): Draw => {
  const draw = drawing(seed)
  const below = (most: number) => Math.floor(draw() * most)
  return {
    chance: (of) => draw() < of,
    below,
    one: (items) => {
      const found = items[below(items.length)]
      if (found === undefined) throw new RangeError('There is nothing to choose from.')
      return found
    },
  }
}
