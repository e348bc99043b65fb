import { is } from '../reading/units.ts'
import { id } from './ids.ts'
import { endsOrdinarily } from './kinds.ts'
import type { Name, Reading } from './name.ts'
import { isOfStaff } from './staff.ts'

const isStrange = ({ units, like }: Reading, at: number): boolean => {
  const unit = units[at]
  switch (like(unit)) {
    case 'small':
      return true
    case 'odd':
      return unit !== undefined && endsOrdinarily(unit)
    case 'large':
      return !is(units[at - 1], id.placePreposition)
    default:
      return false
  }
}

/**
 * Words that stand in no list, in a sentence about somebody in a case: each may be a name, or what nobody thought of, so it is masked.
 * English alone: the list of Welsh words is too short for it.
 */
export const strangeWords = (reading: Reading, isTaken: (at: number) => boolean): readonly Name[] => {
  const { units } = reading
  const ofPeople = new Set(units.filter((unit) => is(unit, id.cue) || is(unit, id.she)).map(({ sentence }) => sentence))
  if (ofPeople.size === 0 || units.some((unit) => is(unit, id.welsh))) return []
  return units.flatMap((unit, at): readonly Name[] => {
    const counts = ofPeople.has(unit.sentence) && !isTaken(at) && isStrange(reading, at)
    const isWork = is(units[at + 1], id.body) || isOfStaff(units, at, at + 1)
    return counts && !isWork ? [{ from: at, to: at + 1, how: 'strange' }] : []
  })
}
