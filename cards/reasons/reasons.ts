/** Why something is asked or raised (reference/reasons.md, 5.2). SAFETY is none: it is never raised, it signposts. */
export const reasons = [
  'NO_RESPONSE',
  'SPOC_UNKNOWN',
  'HANDOVER_GAP',
  'REFERRAL',
  'ISVA_NOT_NOTIFIED',
  'CONTACT_ROUTE',
  'CONTACT_NOT_FOLLOWED',
  'UPDATE_DUE',
  'NFA_HOW_TOLD',
  'NFA_RIGHTS',
  'SPECIAL_MEASURES',
  'COURT_SUPPORT',
  'INFO_SHARING',
  'RECORDS_REQUEST',
  'EQUALITY_ACCESS',
  'MEETING_ACTION',
  'LEARNING',
  'ACTION_PLAN',
  'DECISION_DUE',
  'FILE_QUALITY',
] as const

export type Reason = (typeof reasons)[number]

/** On what grounds something counts hours instead of days (reference/reasons.md, 5.3: the urgent flag). */
export const urgentGrounds = ['decision-told-soon', 'court-date-near', 'handover-without-contact'] as const

export type UrgentGround = (typeof urgentGrounds)[number]

/** Who is asked at each step of a ladder; what screens say is "next, it goes to …". */
export const stepsOfLadders = [
  'spoc',
  'lead',
  'scrutiny-group',
  'strategic-group',
  'justice-board',
  'case-holders',
  'supervisor',
  'unit-heads',
  'case-meeting',
] as const

export type LadderStep = (typeof stepsOfLadders)[number]
