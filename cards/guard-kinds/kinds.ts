/** What the privacy guard may find, by the names of its specification; each has words in both languages. */
export const foundKinds = [
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
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'RELATIONSHIP',
  'OCCUPATION',
  'POLICE_RECORD_NUMBER',
  'PREVIOUS_CONVICTIONS',
  'EVIDENCE',
  'EVIDENCE_PROCESS',
  'MEDICAL_THERAPY',
  'ATTACHMENT',
  'JIGSAW',
  'GUARD_FAILED',
] as const

export type FoundKind = (typeof foundKinds)[number]

export type KindWords = Readonly<Record<FoundKind, string>>
