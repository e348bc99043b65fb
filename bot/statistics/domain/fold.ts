/** One line of a table before it is shown. */
export interface Cell<Key> {
  readonly key: Key
  readonly count: number
  /** Who receives what is counted here, as ids; absent where the line is not one agency's. */
  readonly receivers?: ReadonlySet<string>
}

/** Under so many, no number is shown outside the area. */
export const fewest = 5

/** Fewer receivers than this would make a line somebody's own. */
export const fewestReceivers = 3

const isSmall = ({ count, receivers }: Cell<unknown>) =>
  count > 0 && receivers !== undefined && receivers.size < fewestReceivers

const sum = (cells: readonly Cell<unknown>[]) => cells.reduce((total, { count }) => total + count, 0)

const haveReceivers = (cells: readonly Cell<unknown>[]) =>
  cells.every(({ receivers }) => receivers === undefined) ||
  cells.reduce((all, { receivers = new Set() }) => all.union(receivers), new Set<string>()).size >= fewestReceivers

/** Whether together they hide what each of them is, from whoever knows the sum and this rule. */
const hideEachOther = (cells: readonly Cell<unknown>[], least: number) =>
  cells.length > 1 &&
  sum(cells) >= least &&
  // Were each of them one less than is shown, the sum would say so of every one.
  sum(cells) !== cells.length * (least - 1) &&
  haveReceivers(cells)

/**
 * Which lines are counted together. Those under `least`, and those with too few receivers; then, until they hide each other, the
 * smallest of the rest, all of that size at once, so that the choice says nothing of which is which. `least` 0: receivers alone
 * decide. Where it is all of them, there is no table. That no line can be worked out again is shown by trying every small table.
 */
export const countedTogether = <Key>(cells: readonly Cell<Key>[], least: number): ReadonlySet<Key> => {
  let together = cells.filter((cell) => cell.count < least || isSmall(cell))
  while (together.length > 0 && together.length < cells.length && !hideEachOther(together, least)) {
    const rest = cells.filter((cell) => !together.includes(cell))
    const smallest = Math.min(...rest.map(({ count }) => count))
    together = [...together, ...rest.filter(({ count }) => count === smallest)]
  }
  return new Set(together.map(({ key }) => key))
}
