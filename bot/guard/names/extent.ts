import { is, type Unit } from '../reading/units.ts'
import { id } from './ids.ts'
import type { Reading } from './name.ts'

const longestName = 4

/** "J" in "J Example": a single large letter. */
export const isInitial = (unit: Unit | undefined): boolean =>
  /^[a-z]$/.test(unit?.word ?? '') && unit?.capital === true && unit.word !== 'i'

/** A single letter, large or small, that is no word. */
export const isLetter = (unit: Unit | undefined): boolean => /^[b-hj-z]$/.test(unit?.word ?? '')

const joins = (unit: Unit | undefined) => unit !== undefined && (unit.mark === '' || unit.mark === '-')
const isPost = (unit: Unit) => is(unit, id.role) || is(unit, id.body) || is(unit, id.cue)

/** Whether a unit goes on with a name: a surname, or any word written large behind one that is. */
const follows = ({ like }: Reading, unit: Unit, before: Unit | undefined): boolean => {
  const likeness = like(unit)
  if (likeness === 'name' || likeness === 'large' || likeness === 'small') return true
  return unit.capital && (likeness === 'both' || (before?.capital === true && !isPost(unit) && unit.words === 1))
}

/** Where a name that begins at a unit ends. A surname follows closely; a particle or an initial may stand between. */
export const endOfName = (reading: Reading, from: number): number => {
  const { units } = reading
  let to = from + 1
  while (to - from < longestName) {
    const unit = units[to]
    const skipped = is(unit, id.particle) || isInitial(unit) ? 1 : 0
    const next = units[to + skipped]
    const isNext = joins(unit) && joins(next) && next?.sentence === units[from]?.sentence
    if (!next || !isNext || !follows(reading, next, units[to - 1])) break
    to += 1 + skipped
  }
  return to
}
