import { welshDue } from '../../due.ts'
import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import type { cameChoices, MeetingFault, MeetingFormKind } from '../facts.ts'
import type { MeetingFormWords } from './en.ts'

const headings: Readonly<Record<MeetingFormKind, string>> = {
  plan: 'Trefnu cyfarfod',
  change: 'Newid y cyfarfod',
  item: 'Ychwanegu at yr agenda',
  held: 'Cynhaliwyd y cyfarfod: pwy ddaeth?',
}

const faults: Readonly<Record<MeetingFault, string>> = {
  'group-which': 'Dewiswch y grŵp.',
  'day-unread': 'Ni allwn ddarllen y diwrnod. Dewiswch ef.',
  'day-past': 'Mae’r diwrnod hwnnw wedi bod. Dewiswch un diweddarach.',
  'time-unread': 'Ni allwn ddarllen yr amser. Ysgrifennwch, er enghraifft: 14:00',
  'times-backwards': 'Byddai’r cyfarfod yn gorffen cyn iddo ddechrau.',
  panel: 'Mae gan slotiau achos gyfeirnodau fel P1 a P2. Nid oes dim o achos yno.',
  'item-blank': 'Ysgrifennwch beth sydd i’w drafod.',
  'item-too-long': 'Dywedwch hyn mewn dim mwy na 120 nod.',
  masked: 'Tynnwyd rhai manylion allan. Edrychwch a yw’n dal i ddweud yr hyn a olygwch.',
  'left-out': 'Nid wyf wedi cadw’r geiriau hynny. Dywedwch beth sydd i’w drafod, heb fanylion achos.',
  'changed-since': 'Newidiwyd y cyfarfod ers agor y ffurflen hon. Dyma ef fel y mae nawr.',
  'not-yet': 'Nid yw diwrnod y cyfarfod wedi dod eto.',
}

const saves: Readonly<Record<MeetingFormKind, string>> = {
  plan: 'Cadw',
  change: 'Cadw',
  item: 'Ychwanegu',
  held: 'Cadw',
}

const typed: Readonly<Record<MeetingFormKind, string>> = {
  plan: 'Neu teipiwch: cadw cyfarfod, ac oddi tano linellau fel “grŵp: …”, “ar: …”, “o: 14:00”, “tan: 15:30”.',
  change: 'Neu teipiwch: newid cyfarfod, ac oddi tano linellau fel “ar: …”, “o: 14:00”.',
  item: 'Neu teipiwch, er enghraifft: ychwanegu at agenda sut rydym yn sôn am SPOC newydd',
  held: 'Neu teipiwch, er enghraifft: presenoldeb heddlu, geg, isva',
}

const came: Readonly<Record<(typeof cameChoices)[number], string>> = {
  yes: 'Daeth',
  'sent-somebody': 'Anfonodd rywun',
  no: 'Ni ddaeth',
}

export const cy: MeetingFormWords = {
  summary: () => 'Ffurflen ar gyfer cyfarfod',
  heading: (kind) => headings[kind],
  fault: (fault) => faults[fault],
  found: () => 'Cafwyd hyd i',
  kind: (kind) => kinds.kind(kind),
  group: () => 'Grŵp',
  day: () => 'Diwrnod',
  due: (on, today, days) => welshDue({ on, today, days }),
  on: () => 'Diwrnod y cyfarfod',
  from: () => 'O (er enghraifft 14:00)',
  to: () => 'Tan (er enghraifft 15:30)',
  panel: () => 'Cyfeirnodau slotiau achos, fel P1, P2 (cewch eu gadael yn wag)',
  item: () => 'Beth sydd i’w drafod (dim mwy na 120 nod)',
  came: (choice) => came[choice],
  needed: () => 'Llenwch hwn.',
  typed: (kind) => typed[kind],
  save: (kind) => saves[kind],
}
