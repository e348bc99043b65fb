import type { FoundKind, KindWords } from '../kinds.ts'

const kinds: KindWords = {
  NAMED_INDIVIDUAL: 'a person’s name',
  DOB: 'a date of birth or an age',
  PHONE: 'a telephone number',
  EMAIL_PERSONAL: 'a personal e-mail address',
  POSTCODE: 'a full postcode',
  ADDRESS: 'an address',
  NHS_NUMBER: 'an NHS number',
  NI_NUMBER: 'a National Insurance number',
  VEHICLE_REG: 'a vehicle registration',
  BANK: 'bank details',
  SCHOOL: 'a person’s school or college',
  WORKPLACE: 'a person’s place of work',
  LOCATION: 'where a person is or lives',
  RELATIONSHIP: 'how people are related',
  OCCUPATION: 'a person’s job',
  POLICE_RECORD_NUMBER: 'a number from a police record',
  PREVIOUS_CONVICTIONS: 'previous convictions',
  EVIDENCE: 'what evidence says or shows',
  EVIDENCE_PROCESS: 'which evidence there is',
  MEDICAL_THERAPY: 'details of health or therapy',
  ATTACHMENT: 'a file or a picture',
  JIGSAW: 'details that together point to one person',
  GUARD_FAILED: 'something that could not be checked',
}

export const en = {
  kind: (kind: FoundKind) => kinds[kind],
  kinds: (found: readonly FoundKind[]) => found.map((kind) => kinds[kind]).join('; '),
}

export type GuardKindsWords = typeof en
