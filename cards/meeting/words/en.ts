import type { DigestAgency } from '../../digest/facts.ts'
import { en as digest } from '../../digest/words/en.ts'
import { englishDue, englishFull } from '../../due.ts'
import { en as reasons } from '../../reasons/words/en.ts'
import type { AgendaCode, MeetingNote, MeetingView } from '../facts.ts'

const codes: Readonly<Record<AgendaCode, string>> = {
  welcome: 'Welcome, roles and confidentiality',
  actions: 'Actions from the last meeting',
  contacts: 'Changes of SPOCs and of the contact list',
  escalations: 'Escalations that are open',
  'informing-cps': 'Referral, and informing the CPS of an ISVA (C5)',
  'no-further-action': 'How decisions of no further action are told (C6)',
  'information-sharing': 'Information sharing (C7)',
  handover: 'Handover and succession (C8)',
  routes: 'Communication routes (C9)',
  equality: 'Equality (C10)',
  'special-measures': 'Special measures and support at court (C11, C12)',
  learning: 'Learning, and what went well (C4)',
  'to-strategic': 'What goes to the Strategic Group',
  'from-scrutiny': 'What came from the Scrutiny Group',
  assurance: 'How the twelve components stand',
  capacity: 'Capacity and demand',
  succession: 'Succession',
  protocol: 'Review of the information sharing protocol',
  boards: 'Links to Safeguarding Boards and the PCC',
  'to-board': 'Report to the LCJB',
  'review-days': 'Cases at 28, 56 and 90 days',
  'non-responses': 'Requests without an answer',
  'third-party-material': 'Pre-charge requests for further information',
  'action-plans': 'Action plans',
  disclosure: 'Disclosure',
  'file-quality': 'File quality',
  'good-practice': 'Good practice',
  'reflective-practice': 'Reflective practice',
  'next-date': 'Date of the next meeting',
}

const notes: Readonly<Record<MeetingNote, string>> = {
  planned: 'The meeting is planned.',
  saved: 'Saved.',
  added: 'It is on the agenda.',
  removed: 'It is off the agenda.',
  recorded: 'Thank you, it is on record.',
  unchanged: 'Nothing has changed.',
  none: 'No meeting is planned.',
}

const headings: Readonly<Record<MeetingView, string>> = {
  agenda: 'Agenda',
  'pre-read': 'To read before the meeting',
  report: 'What the group agreed',
}

export const en = {
  summary: () => 'A meeting of your group',
  heading: (view: MeetingView): string => headings[view],
  note: (note: MeetingNote): string => notes[note],
  group: () => 'Group',
  on: () => 'On',
  day: (on: string, today: string, days: number) => englishDue({ on, today, days }),
  full: (on: string) => englishFull(on),
  time: () => 'Time',
  between: (from: string, to: string) => `${from} to ${to}`,
  state: (state: 'planned' | 'held' | 'not-held') =>
    ({ planned: 'Planned', held: 'Held', 'not-held': 'Not held' })[state],
  standing: () => 'Standing items',
  code: (code: AgendaCode): string => codes[code],
  added: () => 'Added by members',
  panel: () => 'Case slots',
  came: () => 'Who came',
  missing: () => 'Nobody came from (local default for a quorum)',
  agency: (agency: DigestAgency) => digest.agency(agency),
  requests: () => 'Requests put to this group',
  reason: reasons.reason,
  open: () => 'Open actions',
  closed: () => 'Closed since the last meeting',
  none: () => 'None',
  more: (count: number) => `and ${count} more`,
  nextBy: () => 'To meet again by',
  lastHeld: () => 'Last meeting',
  invitation: () => 'Invitation for your calendar',
  noInvitation: () => 'No invitation can be offered: Liaison’s own address is not set.',
  add: () => 'Add an item',
  remove: () => 'Take off my item',
  change: () => 'Change',
  held: () => 'It was held',
  notHeld: () => 'It was not held',
  typed: () => 'Or type: agenda add …, meeting held, meeting not held, pre-read, meeting report',
}

export type MeetingWords = typeof en
