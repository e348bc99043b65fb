import { is, type Unit } from '../reading/units.ts'
import { endOfName, isLetter } from './extent.ts'
import { id } from './ids.ts'
import { isStaff } from './kinds.ts'
import type { Name, Reading } from './name.ts'

const between = [id.filler, id.saysName, id.title, id.kin]
const mostBetween = 4

/** What stands behind a cue and what leads to its name: "is", "called", "'s name is", "down as". */
const behindCue = (units: readonly Unit[], cue: number): number => {
  let at = cue + 1
  while (at - cue <= mostBetween && (isLetter(units[at]) || between.some((each) => is(units[at], each)))) at++
  return at
}

/** Words that are names as well: "client Hope would like", "victim Grace". "Client will", "witness may" are none. */
const isNameHere = ({ units, like }: Reading, at: number, isNear: boolean): boolean => {
  const unit = units[at]
  if (is(unit, id.role) || is(unit, id.body)) return false
  const next = units[at + 1]
  const isSurname = ['name', 'large', 'small'].includes(like(next))
  if (unit?.capital) return isNear || isSurname || is(units[at - 1], id.title) || is(units[at - 1], id.saysName)
  return isNear && !is(unit, id.modal) && (isSurname || is(next, id.personDoes))
}

const startsName = (reading: Reading, at: number, cue: number): boolean => {
  const { units, like } = reading
  const unit = units[at]
  if (!unit || unit.sentence !== units[cue]?.sentence) return false
  const isNear = at === cue + 1
  const isTitled = is(units[at - 1], id.title)
  if (isStaff(unit)) return isNear || isTitled
  switch (like(unit)) {
    case 'odd':
      return isTitled || is(units[at - 1], id.saysName) || is(units[at - 2], id.saysName)
    case 'both':
      return isNameHere(reading, at, isNear)
    case 'none':
      return isTitled && unit.capital
    default:
      return true
  }
}

/** "V: Chloe, S: Karl": victim and suspect by a letter. */
const isParty = ({ units, like }: Reading, at: number) =>
  /^[vsd]$/.test(units[at]?.word ?? '') &&
  (units[at + 1]?.mark === ':' || units[at + 1]?.mark === '=' || like(units[at + 1]) === 'name')

const pointsAtPerson = [id.cue, id.kin, id.caseOf]

/** Names of people who are said to be in a case: "victim Jane", "the client's mum, Tracey", "defendant down as Ryan", "client J.S.". */
export const namesAtCues = (reading: Reading): readonly Name[] => {
  const { units } = reading
  return units.flatMap((unit, at): readonly Name[] => {
    if (!pointsAtPerson.some((each) => is(unit, each)) && !isParty(reading, at)) return []
    const from = behindCue(units, at)
    if (startsName(reading, from, at)) return [{ from, to: endOfName(reading, from), how: 'in-case' }]
    const initials = isLetter(units[at + 1]) && isLetter(units[at + 2])
    return initials ? [{ from: at + 1, to: at + 3, how: 'in-case' }] : []
  })
}
