/** What kind of detail was found: reference names of the guard's specification. */
export type Category =
  | 'NAMED_INDIVIDUAL'
  | 'DOB'
  | 'PHONE'
  | 'EMAIL_PERSONAL'
  | 'POSTCODE'
  | 'ADDRESS'
  | 'NHS_NUMBER'
  | 'NI_NUMBER'
  | 'VEHICLE_REG'
  | 'BANK'
  | 'SCHOOL'
  | 'WORKPLACE'
  | 'LOCATION'
  | 'RELATIONSHIP'
  | 'OCCUPATION'
  | 'POLICE_RECORD_NUMBER'
  | 'PREVIOUS_CONVICTIONS'
  | 'EVIDENCE'
  | 'EVIDENCE_PROCESS'
  | 'MEDICAL_THERAPY'
  | 'ATTACHMENT'
  | 'JIGSAW'
  | 'GUARD_FAILED'

/** Who will read the text: all agencies, or police and CPS alone. */
export type Audience = 'multi' | 'justice'

/** Positions in the text as it was typed, in UTF-16 units; `end` is after the last. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly category: Category
}

/** What the guard decides. `messageKey` names the explanation that the author reads; words live with the card. */
export interface Verdict {
  readonly verdict: 'allow' | 'mask' | 'refuse'
  /** Each once, in a fixed order. */
  readonly categories: readonly Category[]
  readonly spans: readonly Span[]
  /** With `mask` alone: the text as it may be stored. */
  readonly maskedText?: string
  /** Danger words: the safeguarding notice is shown whatever the verdict. */
  readonly safety: boolean
  readonly messageKey:
    | 'allowed'
    | 'masked'
    | 'refused-person'
    | 'refused-evidence'
    | 'refused-medical'
    | 'refused-adjustment'
    | 'refused-attachment'
    | 'refused-history'
    | 'guard-failed'
}

/** What is asked. */
export interface Typed {
  readonly text: string
  readonly audience: Audience
  readonly lang: 'en' | 'cy'
  /** Attached files or pictures, which are always refused. */
  readonly attachments?: number
}

/** Who and what are known: staff and services pass where a stranger's name would not. */
export interface Known {
  /** Full names of people in the directory. */
  readonly staff: readonly string[]
  /** Names of organisations, services, courts. */
  readonly organisations: readonly string[]
  /** Mail domains of the partners, beside the built-in list. */
  readonly mailDomains: readonly string[]
  /** Telephone numbers of organisations and staff in the directory. */
  readonly phones: readonly string[]
  /** Names of places: towns, authorities, areas. */
  readonly places: readonly string[]
}

/** Deterministic; made once for what is known, then asked for each text. Never throws: a failure refuses. */
export type Guard = (typed: Typed) => Verdict
