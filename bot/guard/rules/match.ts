import type { Unit } from '../reading/units.ts'
import type { Pattern } from './compile.ts'
import { isExcused } from './excuse.ts'
import { hasAny } from './has-any.ts'

type Step = Pattern['rest'][number]

/** Where a step can end, from where the step before ended: in order, each once. */
const advance = (
  units: readonly Unit[],
  ends: readonly number[],
  { classes, gap, optional }: Step,
): readonly number[] => {
  const reached: number[] = optional ? [...ends] : []
  let from = 0
  for (const end of ends) {
    const sentence = units[end]?.sentence
    for (let at = Math.max(end + 1, from); at <= end + 1 + gap; at++) {
      const unit = units[at]
      if (!unit || unit.sentence !== sentence) break
      if (hasAny(unit, classes)) reached.push(at)
      from = at + 1
    }
  }
  return reached
}

/** Where a pattern that begins at a word ends; -1 when it does not stand there. Looks no further than its gaps reach. */
export const endOf = ({ rest, excuses }: Pattern, units: readonly Unit[], from: number): number => {
  let ends: readonly number[] = [from]
  for (const step of rest) {
    ends = advance(units, ends, step)
    if (ends.length === 0) return -1
  }
  // Each way that it stands must be excused: what excuses the longest need not excuse the shortest.
  for (const to of ends) if (!excuses.some((excuse) => isExcused(excuse, units, { from, to }))) return to
  return -1
}
