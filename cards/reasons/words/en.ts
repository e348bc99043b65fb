import type { LadderStep, Reason, UrgentGround } from '../reasons.ts'

const reasons: Readonly<Record<Reason, string>> = {
  NO_RESPONSE: 'We have not had a reply',
  SPOC_UNKNOWN: 'We do not know who to contact',
  HANDOVER_GAP: 'The contact has changed and the new one is not known',
  REFERRAL: 'A referral to support has not been made, or is delayed',
  ISVA_NOT_NOTIFIED: 'The prosecutor has not been told that an ISVA is involved',
  CONTACT_ROUTE: 'The person’s chosen way of being contacted is not agreed or not recorded',
  CONTACT_NOT_FOLLOWED: 'Contact was made in a different way from the one agreed',
  UPDATE_DUE: 'An update is due',
  NFA_HOW_TOLD: 'How a decision to take no further action was, or will be, shared',
  NFA_RIGHTS: 'Information about the right to review was not given',
  SPECIAL_MEASURES: 'Needs or special measures have not been assessed, applied for or explained',
  COURT_SUPPORT: 'Support at court is not arranged, or the court has not been told about the ISVA’s role',
  INFO_SHARING: 'We need to agree what can be shared, or consent is unclear',
  RECORDS_REQUEST: 'A request for support service records needs an explanation',
  EQUALITY_ACCESS: 'A language, accessibility or equality need is not being met',
  MEETING_ACTION: 'The date of an agreed meeting action has passed',
  LEARNING: 'Something worked well, or there is learning to share',
  ACTION_PLAN: 'The date for a response to an action plan has passed',
  DECISION_DUE: 'The date for early advice or a charging decision has passed',
  FILE_QUALITY: 'The file needs something before it can go on',
}

const requests: Readonly<Record<Reason, string>> = {
  NO_RESPONSE: 'Please send a reply, or say when one will come.',
  SPOC_UNKNOWN: 'Please confirm who the contact is.',
  HANDOVER_GAP: 'Please confirm who the new contact is.',
  REFERRAL: 'Please confirm that the referral to support has been made, or when it will be.',
  ISVA_NOT_NOTIFIED: 'Please tell the prosecutor that an ISVA is involved.',
  CONTACT_ROUTE: 'Please agree, and record, how the person wants to be contacted.',
  CONTACT_NOT_FOLLOWED: 'Please confirm that contact will be made in the way that was agreed.',
  UPDATE_DUE: 'Please give the update, or say when it will come.',
  NFA_HOW_TOLD: 'Please confirm how the decision was, or will be, shared.',
  NFA_RIGHTS: 'Please confirm when information about the right to review will be given.',
  SPECIAL_MEASURES: 'Please confirm what has been done about needs and special measures, and what comes next.',
  COURT_SUPPORT: 'Please confirm the support at court, and that the court knows about the ISVA’s role.',
  INFO_SHARING: 'Please agree what can be shared, and confirm what consent there is.',
  RECORDS_REQUEST: 'Please explain which records are asked for, why, and how they will be handled.',
  EQUALITY_ACCESS: 'Please confirm how the language, accessibility or equality need will be met.',
  MEETING_ACTION: 'Please say how the agreed action is going, and when it will be done.',
  LEARNING: 'Please share this learning with those who can use it.',
  ACTION_PLAN: 'Please respond to the action plan, or say when a response will come.',
  DECISION_DUE: 'Please give the advice or the decision, or say when it will come.',
  FILE_QUALITY: 'Please add what the file needs, or say when it will be added.',
}

const grounds: Readonly<Record<UrgentGround, string>> = {
  'decision-told-soon': 'A decision to take no further action is to be shared within 2 working days',
  'court-date-near': 'A trial or a special measures date is within 10 working days',
  'handover-without-contact': 'The case was handed over and there is no contact',
}

const steps: Readonly<Record<LadderStep, string>> = {
  spoc: 'the contact',
  lead: 'the agency’s lead',
  'scrutiny-group': 'the scrutiny group',
  'strategic-group': 'the strategic group',
  'justice-board': 'the LCJB, as a report without case details',
  'case-holders': 'the officer in the case and the reviewing lawyer',
  supervisor: 'the supervisor or RASSO manager',
  'unit-heads': 'the RASSO detective inspector and the RASSO unit head',
  'case-meeting': 'the RASSO JOIM',
}

export const en = {
  /** What is asked about: a choice in a form, a fact on a card. */
  reason: (reason: Reason) => reasons[reason],
  /** With what the card of whoever is asked begins: the request, not the lapse. */
  request: (reason: Reason) => requests[reason],
  ground: (ground: UrgentGround) => grounds[ground],
  /** Whoever it goes to. It stands after a colon: "Next, it goes to: the agency’s lead". */
  step: (step: LadderStep) => steps[step],
}

export type ReasonsWords = typeof en
