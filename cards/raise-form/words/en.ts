import { en as digest } from '../../digest/words/en.ts'
import type { FoundKind } from '../../guard-kinds/kinds.ts'
import { en as kinds } from '../../guard-kinds/words/en.ts'
import type { RaisedAgency } from '../../raised/facts.ts'
import type { Reason, UrgentGround } from '../../reasons/reasons.ts'
import { en as reasons } from '../../reasons/words/en.ts'
import type { RaiseFault } from '../facts.ts'

const faults: Readonly<Record<RaiseFault, string>> = {
  reason: 'Please choose what it is about.',
  place: 'Please name a place in England or Wales.',
  borough: 'Please name the borough: two CPS areas serve this place.',
  agency: 'Please choose which agency is asked.',
  organisation: 'Several services answer for this place. Please choose one.',
  nobody: 'Nobody of that agency is recorded for this place.',
  lead: 'Please choose the one lead who may see it.',
  'what-blank': 'Please say what should happen.',
  'what-too-long': 'Please say it in at most 500 characters.',
  masked: 'Some details were taken out. Please look whether it still says what you mean.',
  'left-out': 'I haven’t kept those words. Say what has not happened, without details of a case.',
  reference: 'That is no reference I can read. A URN looks like 52SB1234526.',
  consent: 'Please tick that consent is recorded, or leave the reference out.',
  discarded: 'The form is discarded. Nothing was sent.',
}

export const en = {
  summary: () => 'A form to ask something of another agency',
  heading: () => 'Ask an agency to make something happen',
  hint: () => 'Please ask the case contact first, where there is one.',
  carriedOver: () => 'This goes on from your question. Its words stand below; only you see them until you send.',
  fault: (fault: RaiseFault) => faults[fault],
  found: () => 'Found',
  kind: (kind: FoundKind) => kinds.kind(kind),
  reason: () => 'What it is about',
  reasonOf: (reason: Reason) => reasons.reason(reason),
  place: () => 'Place',
  agency: () => 'Which agency is asked',
  agencyOf: (agency: RaisedAgency) => digest.agency(agency),
  byReason: () => 'As the choice above says',
  service: () => 'Which service',
  lead: () => 'Which lead',
  asked: () => 'Have you asked the case contact?',
  askedOf: (answer: 'yes' | 'no' | 'none'): string => ({ yes: 'Yes', no: 'No', none: 'There is none' })[answer],
  reference: () => 'URN or your own reference (leave it blank to give it by telephone)',
  consentLabel: () => 'Consent',
  consent: () => 'The owning agency has recorded consent to share this reference',
  restrictedLabel: () => 'Restricted',
  restricted: () => 'Someone who would see this is connected with it: one lead alone gets it',
  when: () => 'By when',
  usual: () => 'In the usual time',
  ground: (ground: UrgentGround) => reasons.ground(ground),
  what: () => 'What should happen (at most 500 characters)',
  needed: () => 'Please fill this in.',
  preview: () => 'Preview',
  typed: () => 'Or type: escalate save, and below it lines such as “reason: …”, “place: …”, “agency: …”, “what: …”.',
  danger: () => 'If someone may be in danger, call 999. Nobody watches this chat.',
}

export type RaiseFormWords = typeof en
