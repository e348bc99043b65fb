import { is } from '../reading/units.ts'
import { endOfName, isInitial } from './extent.ts'
import { id } from './ids.ts'
import { isPlace, isStaff } from './kinds.ts'
import type { Name, Reading } from './name.ts'
import { isOfStaff } from './staff.ts'

/** "ring …", "spoken to …", "letter for …". */
const isContacted = ({ units }: Reading, at: number): boolean => {
  const before = units[at - 1]
  if (is(before, id.contacts) || is(before, id.mailFor)) return true
  return is(before, id.contactLink) && is(units[at - 2], id.contacts)
}

/** One word alone: a first name, or a strange word of which is said what people do, or what is done with them. */
const isNameAlone = (reading: Reading, at: number): boolean => {
  const { units, like } = reading
  const unit = units[at]
  const isContact = isContacted(reading, at)
  const isCalled = is(units[at - 1], id.saysName)
  const does = is(units[at + 1], id.personDoes)
  switch (like(unit)) {
    case 'name':
      return isContact || isCalled || does || unit?.capital === true
    case 'large':
      return isContact || (does && !is(units[at - 1], id.placePreposition))
    case 'small':
      return isContact || isCalled
    case 'both':
      return unit?.capital === true && isContact && !isPlace(unit)
    default:
      return false
  }
}

/** Two words and more: a first name with what follows, or two that stand in no list. */
const isNameOfTwo = ({ units, like }: Reading, from: number, to: number): boolean => {
  const first = like(units[from])
  if (first === 'name') return true
  if (is(units[from - 1], id.placePreposition)) return false
  const rest = units.slice(from + 1, to).map(like)
  if (first === 'both') return !is(units[from], id.modal) && rest.some((each) => each !== 'both' && each !== 'none')
  if (first === 'large') return rest.every((each) => each !== 'none')
  return first === 'small' && rest.some((each) => each === 'name' || each === 'small')
}

const mayStart = ({ units, like }: Reading, at: number): boolean => {
  const unit = units[at]
  if (is(units[at - 1], id.greeting)) return false
  const likeness = like(unit)
  if (is(units[at - 1], id.title)) return likeness !== 'none' || unit?.capital === true
  if (isInitial(unit) && like(units[at + 1]) === 'large') return true
  return likeness !== 'none' && likeness !== 'odd' && !isPlace(unit)
}

const isName = (reading: Reading, from: number, to: number): boolean => {
  const { units } = reading
  if (is(units[from - 1], id.title)) return true
  if (is(units[to], id.body)) return false
  if (isInitial(units[from])) return true
  return to - from > 1 ? isNameOfTwo(reading, from, to) : isNameAlone(reading, from)
}

/** Names without a cue: a first name with a surname, a title, or what somebody rings, tells or writes to. */
export const namesAnywhere = (reading: Reading, isTaken: (at: number) => boolean): readonly Name[] => {
  const { units } = reading
  const found: Name[] = []
  for (let at = 0; at < units.length; at++) {
    if (isTaken(at) || !mayStart(reading, at)) continue
    const to = endOfName(reading, at)
    const from = is(units[at - 1], id.title) ? at - 1 : at
    if (isName(reading, at, to) && !isStaff(units[at]) && !isOfStaff(units, at, to))
      found.push({ from, to, how: 'named' })
    at = to - 1
  }
  return found
}
