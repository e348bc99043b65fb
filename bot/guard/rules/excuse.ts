import { classId } from '../lexicon/classes.ts'
import type { Unit } from '../reading/units.ts'
import type { Excuse } from './compile.ts'
import { hasAny } from './has-any.ts'

interface Stretch {
  readonly from: number
  readonly to: number
}

const withinTerm = ['filler', 'place', 'org'].map(classId)
const about = classId('about')
const longestTerm = 4

/** Whether one stands between two places, in the sentence of a third. */
const between = (units: readonly Unit[], classes: readonly number[], { from, to }: Stretch, sentence?: number) => {
  for (let at = Math.max(0, from); at <= to; at++) {
    const unit = units[at]
    if (unit?.sentence === sentence && hasAny(unit, classes)) return true
  }
  return false
}

/** "download policy", "moved to the London team": behind it, with nothing but small words and names of places between. */
const closeBehind = (units: readonly Unit[], classes: readonly number[], to: number) => {
  for (let at = to + 1; at <= to + longestTerm; at++) {
    const unit = units[at]
    if (unit?.mark !== '' || unit.sentence !== units[to]?.sentence) return false
    if (hasAny(unit, classes)) return true
    if (!hasAny(unit, withinTerm)) return false
  }
  return false
}

/** "training on downloads": in front, with a word for what it is about. */
const inFront = (units: readonly Unit[], classes: readonly number[], from: number) =>
  hasAny(units[from - 1], [about]) && hasAny(units[from - 2], classes)

/** Whether an excuse stands where it must for a pattern that was found. */
export const isExcused = ({ classes, where, reach }: Excuse, units: readonly Unit[], found: Stretch): boolean => {
  const { from, to } = found
  const sentence = units[from]?.sentence
  switch (where) {
    case 'inside':
      return between(units, classes, found, sentence)
    case 'before':
      return hasAny(units[from - 1], classes)
    case 'term':
      return closeBehind(units, classes, to) || inFront(units, classes, from)
    case 'near':
      return between(units, classes, { from: from - reach, to: to + reach }, sentence)
  }
}
