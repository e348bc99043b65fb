import type { Category, Verdict } from '../verdict.ts'

/** Categories in the order in which they are told. */
const order: readonly Category[] = [
  'NAMED_INDIVIDUAL',
  'DOB',
  'PHONE',
  'EMAIL_PERSONAL',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'NI_NUMBER',
  'VEHICLE_REG',
  'BANK',
  'RELATIONSHIP',
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'OCCUPATION',
  'POLICE_RECORD_NUMBER',
  'PREVIOUS_CONVICTIONS',
  'MEDICAL_THERAPY',
  'EVIDENCE',
  'EVIDENCE_PROCESS',
  'ATTACHMENT',
  'JIGSAW',
  'GUARD_FAILED',
]

/** Each category once, in the fixed order. */
export const inOrder = (found: ReadonlySet<Category>): readonly Category[] => order.filter((each) => found.has(each))

/** Refused wherever they stand: they tell what a case is about, or who somebody is. */
export const alwaysRefused: ReadonlySet<Category> = new Set<Category>([
  'RELATIONSHIP',
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'OCCUPATION',
  'PREVIOUS_CONVICTIONS',
  'MEDICAL_THERAPY',
  'EVIDENCE',
  'EVIDENCE_PROCESS',
  'ATTACHMENT',
  'JIGSAW',
])

/** What points at one person when two of them stand together. */
const identifying: ReadonlySet<Category> = new Set<Category>([
  'NAMED_INDIVIDUAL',
  'DOB',
  'PHONE',
  'EMAIL_PERSONAL',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'NI_NUMBER',
  'VEHICLE_REG',
  'BANK',
  'RELATIONSHIP',
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'OCCUPATION',
  'POLICE_RECORD_NUMBER',
])

/** Whether what was found points at one person: two details about somebody in a case, or a name or birth date with another. */
export const isJigsaw = (found: ReadonlySet<Category>, hasCue: boolean): boolean => {
  const details = [...found].filter((each) => identifying.has(each))
  return details.length > 1 && (hasCue || found.has('NAMED_INDIVIDUAL') || found.has('DOB'))
}

type Key = Verdict['messageKey']

/** Which explanation a refusal gets: the one that says most. */
export const keyOf = (found: ReadonlySet<Category>, isCondition: boolean): Key => {
  if (found.has('MEDICAL_THERAPY') && !isCondition) return 'refused-medical'
  if (found.has('EVIDENCE') || found.has('EVIDENCE_PROCESS')) return 'refused-evidence'
  if (found.has('ATTACHMENT')) return 'refused-attachment'
  if (found.has('PREVIOUS_CONVICTIONS')) return 'refused-history'
  return found.has('MEDICAL_THERAPY') ? 'refused-adjustment' : 'refused-person'
}

/** What is told: evidence by its content covers that there is some, and an address covers living there. */
export const told = (found: ReadonlySet<Category>): ReadonlySet<Category> => {
  const all = new Set(found)
  if (all.has('EVIDENCE')) all.delete('EVIDENCE_PROCESS')
  if (all.has('ADDRESS') || all.has('POSTCODE')) all.delete('LOCATION')
  return all
}
