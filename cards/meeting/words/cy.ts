import { cy as digest } from '../../digest/words/cy.ts'
import { welshDue, welshFull } from '../../due.ts'
import { cy as reasons } from '../../reasons/words/cy.ts'
import type { AgendaCode, MeetingNote, MeetingView } from '../facts.ts'
import type { MeetingWords } from './en.ts'

const codes: Readonly<Record<AgendaCode, string>> = {
  welcome: 'Croeso, rolau a chyfrinachedd',
  actions: 'Camau gweithredu o’r cyfarfod diwethaf',
  contacts: 'Newidiadau i’r SPOCs a’r rhestr gyswllt',
  escalations: 'Materion a uwchgyfeiriwyd sydd ar agor',
  'informing-cps': 'Atgyfeirio, a rhoi gwybod i GEG am ISVA (C5)',
  'no-further-action': 'Sut y rhoddir gwybod am benderfyniadau dim camau pellach (C6)',
  'information-sharing': 'Rhannu gwybodaeth (C7)',
  handover: 'Trosglwyddo ac olyniaeth (C8)',
  routes: 'Llwybrau cyfathrebu (C9)',
  equality: 'Cydraddoldeb (C10)',
  'special-measures': 'Mesurau arbennig a chymorth yn y llys (C11, C12)',
  learning: 'Dysgu, a’r hyn a aeth yn dda (C4)',
  'to-strategic': 'Yr hyn sy’n mynd i’r Grŵp Strategol',
  'from-scrutiny': 'Yr hyn a ddaeth o’r Grŵp Craffu',
  assurance: 'Sut mae’r deuddeg cydran',
  capacity: 'Capasiti a galw',
  succession: 'Olyniaeth',
  protocol: 'Adolygu’r protocol rhannu gwybodaeth',
  boards: 'Cysylltiadau â Byrddau Diogelu a’r Comisiynydd',
  'to-board': 'Adroddiad i’r LCJB',
  'review-days': 'Achosion ar 28, 56 a 90 diwrnod',
  'non-responses': 'Ceisiadau heb ateb',
  'third-party-material': 'Ceisiadau cyn cyhuddo am ragor o wybodaeth',
  'action-plans': 'Cynlluniau gweithredu',
  disclosure: 'Datgelu',
  'file-quality': 'Ansawdd ffeiliau',
  'good-practice': 'Arfer da',
  'reflective-practice': 'Ymarfer myfyriol',
  'next-date': 'Dyddiad y cyfarfod nesaf',
}

const notes: Readonly<Record<MeetingNote, string>> = {
  planned: 'Mae’r cyfarfod wedi’i drefnu.',
  saved: 'Wedi’i gadw.',
  added: 'Mae ar yr agenda.',
  removed: 'Nid yw ar yr agenda mwyach.',
  recorded: 'Diolch, mae ar gofnod.',
  unchanged: 'Ni newidiodd dim.',
  none: 'Nid oes cyfarfod wedi’i drefnu.',
}

const headings: Readonly<Record<MeetingView, string>> = {
  agenda: 'Agenda’r cyfarfod',
  'pre-read': 'I’w ddarllen cyn y cyfarfod',
  report: 'Yr hyn y cytunodd y grŵp arno',
}

export const cy: MeetingWords = {
  summary: () => 'Cyfarfod o’ch grŵp',
  heading: (view) => headings[view],
  note: (note) => notes[note],
  group: () => 'Grŵp',
  on: () => 'Ar',
  day: (on, today, days) => welshDue({ on, today, days }),
  full: (on) => welshFull(on),
  time: () => 'Amser',
  between: (from, to) => `${from} tan ${to}`,
  state: (state) => ({ planned: 'Wedi’i drefnu', held: 'Cynhaliwyd', 'not-held': 'Ni chynhaliwyd' })[state],
  standing: () => 'Eitemau sefydlog',
  code: (code) => codes[code],
  added: () => 'Ychwanegwyd gan aelodau',
  panel: () => 'Slotiau achos',
  came: () => 'Pwy ddaeth',
  missing: () => 'Ni ddaeth neb o (rhagosodiad lleol ar gyfer cworwm)',
  agency: (agency) => digest.agency(agency),
  requests: () => 'Ceisiadau gerbron y grŵp hwn',
  reason: reasons.reason,
  open: () => 'Camau gweithredu agored',
  closed: () => 'Wedi’u cau ers y cyfarfod diwethaf',
  none: () => 'Dim',
  more: (count) => `a ${count} arall`,
  nextBy: () => 'I gyfarfod eto erbyn',
  lastHeld: () => 'Cyfarfod diwethaf',
  invitation: () => 'Gwahoddiad i’ch calendr',
  noInvitation: () => 'Ni ellir cynnig gwahoddiad: nid yw cyfeiriad Liaison ei hun wedi’i osod.',
  add: () => 'Ychwanegu eitem',
  remove: () => 'Tynnu fy eitem',
  change: () => 'Newid',
  held: () => 'Cynhaliwyd ef',
  notHeld: () => 'Ni chynhaliwyd ef',
  typed: () =>
    'Neu teipiwch: ychwanegu at agenda …, cyfarfod wedi’i gynnal, cyfarfod heb ei gynnal, rhagddarllen, adroddiad cyfarfod',
}
