import { classId } from '../lexicon/classes.ts'
import { is, type Unit } from '../reading/units.ts'
import type { Found } from './found.ts'

const id = {
  cue: classId('cue'),
  kin: classId('kin'),
  she: classId('she'),
  digits: classId('digits'),
  countable: classId('countable'),
  tens: classId('tens'),
  aged: classId('aged'),
  yearsOld: classId('yearsOld'),
  being: classId('being'),
}

const oldest = 110
const joined = /^(?:\d{1,2}|1[01]\d)(?:yo|yr|yrs|yrold|y|f|m|oed|ish)$/
const certainJoined = /^(?:\d{1,2})(?:yo|yrold|oed)$/

const isAge = (unit: Unit | undefined) =>
  (is(unit, id.digits) && Number(unit?.word) > 0 && Number(unit?.word) <= oldest) || is(unit, id.tens)

const isPerson = (unit: Unit | undefined) => is(unit, id.cue) || is(unit, id.she) || is(unit, id.kin)

/** "15 years old", "aged 17", "15yo", "34 oed". */
const saysAge = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at]
  if (certainJoined.test(unit?.word ?? '')) return true
  if (!isAge(unit)) return false
  const next = is(units[at + 1], id.tens) || is(units[at + 1], id.digits) ? 2 : 1
  return is(units[at - 1], id.aged) || is(units[at + next], id.yearsOld)
}

/** "the victim is 15", "IP (34)", "the witness, 34, …": a number beside a person that counts nothing. */
const besidePerson = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at]
  if (joined.test(unit?.word ?? '') && [units[at - 1], units[at + 1]].some(isPerson)) return true
  if (!isAge(unit) || is(units[at + 1], id.countable)) return false
  const before = units[at - 1]
  if (unit?.sentence !== before?.sentence) return false
  if (is(before, id.being)) return isPerson(units[at - 2]) || isPerson(units[at - 3])
  return isPerson(before) && (unit?.mark === '(' || unit?.mark === ',') && is(unit, id.digits)
}

/** Ages of people. An exact age is a detail as a date of birth is. */
export const agesIn = (units: readonly Unit[]): readonly Found[] =>
  units.flatMap((unit, at) =>
    saysAge(units, at) || besidePerson(units, at)
      ? [{ start: unit.start, end: unit.end, category: 'DOB' as const }]
      : [],
  )
