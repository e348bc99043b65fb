import { cy as components } from '../../components/words/cy.ts'
import { welshDue } from '../../due.ts'
import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import type { ActionFault, ActionFormKind } from '../facts.ts'
import type { ActionFormWords } from './en.ts'

const headings: Readonly<Record<ActionFormKind, string>> = {
  add: 'Cam gweithredu newydd',
  move: 'Symud y dyddiad',
  hand: 'Trosglwyddo’r cam gweithredu i rywun',
  disown: 'Nid i mi mae’r cam gweithredu hwn',
  finish: 'Mae’r cam gweithredu wedi’i gwblhau',
  'remind-later': 'Fy atgoffa o’r cam gweithredu',
}

const faults: Readonly<Record<ActionFault, string>> = {
  'title-blank': 'Ysgrifennwch beth sydd i’w wneud.',
  'title-too-long': 'Dywedwch hyn mewn dim mwy na 120 nod.',
  'owner-unknown': 'Ni chefais hyd i neb o’r enw hwnnw. Dewiswch y perchennog.',
  'owner-which': 'Mae gan sawl un yr enw hwnnw. Dewiswch y perchennog.',
  'day-unread': 'Ni allwn ddarllen y diwrnod. Dewiswch ef.',
  'day-impossible': 'Nid yw’r diwrnod hwnnw mewn unrhyw galendr.',
  'day-other-weekday': 'Nid yw’r diwrnod hwnnw o’r wythnos a’r dyddiad hwnnw’n cyd-fynd.',
  'day-two': 'Mae dau ddiwrnod yno. Dewiswch un.',
  'day-past': 'Mae’r diwrnod hwnnw wedi bod. Dewiswch un diweddarach.',
  'day-today': 'Heddiw yw’r diwrnod hwnnw. Dewiswch un diweddarach.',
  'group-which': 'Dewiswch y grŵp.',
  component: 'Rhif o 1 i 12 yw cydran.',
  masked: 'Tynnwyd rhai manylion allan. Edrychwch a yw’n dal i ddweud yr hyn a olygwch.',
  'left-out': 'Nid wyf wedi cadw’r geiriau hynny. Dywedwch beth sydd i’w wneud, heb fanylion achos.',
  'too-long': 'Dywedwch hyn mewn dim mwy na 500 nod.',
}

const notes: Readonly<Record<ActionFormKind, string>> = {
  add: '',
  move: 'Pam mae’n symud',
  hand: '',
  disown: 'Pwy allai fod â’r gwaith? (cewch ei adael yn wag)',
  finish: 'Beth ddaeth ohono (cewch ei adael yn wag)',
  'remind-later': '',
}

const saves: Readonly<Record<ActionFormKind, string>> = {
  add: 'Cadw',
  move: 'Symud y dyddiad',
  hand: 'Trosglwyddo',
  disown: 'Anfon',
  finish: 'Wedi’i gwblhau',
  'remind-later': 'Fy atgoffa',
}

const typed: Readonly<Record<ActionFormKind, string>> = {
  add: 'Neu teipiwch: cadw cam, ac oddi tano linellau fel “teitl: …”, “perchennog: …”, “erbyn: …”.',
  move: 'Neu teipiwch, er enghraifft: ymestyn 3 i ddydd Gwener oherwydd …',
  hand: 'Neu teipiwch, er enghraifft: trosglwyddo 3 i Sam Enghraifft',
  disown: 'Neu teipiwch, er enghraifft: nid i mi 3',
  finish: 'Neu teipiwch, er enghraifft: cwblhau 3: anfonwyd y rhestr',
  'remind-later': 'Neu teipiwch, er enghraifft: atgoffa fi am 3 ddydd Iau',
}

const days: Readonly<Partial<Record<ActionFormKind, string>>> = {
  move: 'Dyddiad newydd',
  'remind-later': 'Fy atgoffa ar',
}

export const cy: ActionFormWords = {
  summary: () => 'Ffurflen ar gyfer cam gweithredu cyfarfod',
  heading: (kind) => headings[kind],
  fault: (fault) => faults[fault],
  found: () => 'Cafwyd hyd i',
  kind: (kind) => kinds.kind(kind),
  understood: () => 'Dyddiad cau',
  day: (on, today, days) => welshDue({ on, today, days }),
  action: () => 'Cam gweithredu',
  group: () => 'Grŵp',
  title: () => 'Beth sydd i’w wneud (dim mwy na 120 nod)',
  owner: () => 'Perchennog: person, swydd neu sefydliad',
  due: (kind) => days[kind] ?? 'Dyddiad cau',
  component: () => 'Cydran o’r fframwaith, 1 i 12 (cewch ei gadael yn wag)',
  componentName: (number) => components.component(number),
  none: () => 'Dim',
  note: (kind) => notes[kind],
  needed: () => 'Llenwch hwn.',
  typed: (kind) => typed[kind],
  save: (kind) => saves[kind],
}
