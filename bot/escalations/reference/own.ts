import { datesIn } from '../../guard/recognise/dates.ts'
import { digitRunsIn } from '../../guard/recognise/digit-runs.ts'
import { nationalInsuranceIn } from '../../guard/recognise/national-insurance.ts'
import { phoneIn } from '../../guard/recognise/phone.ts'
import { policeRecordsIn } from '../../guard/recognise/police-record.ts'

/** Why a text is no force's own reference. */
export type OwnFault =
  | 'too-long'
  | 'characters'
  | 'no-digits'
  | 'word'
  | 'date'
  | 'telephone'
  /** A National Insurance, PNC, CRO or custody number. */
  | 'personal-number'

const longest = 30

/** A run of letters that may be a name; what begins references is shorter. */
const word = /[a-z]{5}/

/** A reference with slashes may have as many digits as a telephone number, which nobody writes with them. */
const holdsTelephone = (lower: string) =>
  !lower.includes('/') && digitRunsIn(lower).some((run) => phoneIn(lower, run, new Set()) !== undefined)

const holdsDate = (lower: string) => {
  const { birth, other } = datesIn(lower)
  return birth.length + other.length > 0
}

/**
 * Letters, digits, slashes and hyphens, and nothing that is about a person. Ten digits pass even if they could be an NHS number:
 * one in eleven crime references would be refused. What is kept goes through the guard all the same.
 */
export const ownFault = (lower: string): OwnFault | undefined => {
  if (lower.length > longest) return 'too-long'
  if (!/^[a-z\d/-]+$/.test(lower)) return 'characters'
  if (!/\d/.test(lower)) return 'no-digits'
  if (word.test(lower)) return 'word'
  if (holdsDate(lower)) return 'date'
  if (nationalInsuranceIn(lower).length + policeRecordsIn(lower).length > 0) return 'personal-number'
  return holdsTelephone(lower) ? 'telephone' : undefined
}
