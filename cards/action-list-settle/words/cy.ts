import { welshDue, welshFull } from '../../due.ts'
import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import type { ActionListSettleWords } from './en.ts'

const plural = new Intl.PluralRules('cy')

const actions: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'cam gweithredu',
  one: 'cam gweithredu',
  two: 'gam gweithredu',
  few: 'cham gweithredu',
  many: 'cham gweithredu',
  other: 'cam gweithredu',
}

const counted = (number: number, words: Readonly<Record<Intl.LDMLPluralRule, string>>) =>
  `${number} ${words[plural.select(number)]}`

const rows = (numbers: readonly number[]) => `${numbers.length === 1 ? 'Rhes' : 'Rhesi'} ${numbers.join(', ')}`

const notices = {
  changed: 'Mae’r rhestr wedi newid ers y cerdyn hwnnw. Dyma hi fel y mae nawr.',
  'not-understood': 'Ni allwn ddarllen hynny. Dewiswch o’r hyn sydd isod.',
  again: 'Nid yw rhywbeth a setlwyd yn dal mwyach. Gofynnir amdano unwaith eto.',
  saving: 'Torrwyd ar draws y cadw. Pwyswch Cadw eto: ni chedwir dim ddwywaith.',
} as const

const titles = {
  blank: 'beth sydd i’w wneud?',
  refused: 'ni dderbyniwyd y geiriau. Sut arall y gellir ei ddweud?',
  masked: 'tynnwyd rhai manylion allan. A yw’n gywir fel hyn?',
  shortened: 'roedd mwy na 120 nod ynddo. A yw’n gywir fel hyn?',
} as const

const days = {
  blank: () => 'erbyn pryd?',
  unread: (said?: string) =>
    said === undefined ? 'ni ellid darllen diwrnod yno.' : `ni allaf ddarllen diwrnod yn y geiriau hyn: “${said}”.`,
  impossible: (said?: string) =>
    said === undefined ? 'nid yw’r dyddiad hwnnw mewn unrhyw galendr.' : `nid yw hwn mewn unrhyw galendr: “${said}”.`,
  'other-weekday': (said?: string) =>
    said === undefined
      ? 'nid yw’r diwrnod a’r dyddiad yn cytuno.'
      : `nid yw’r diwrnod a’r dyddiad yn cytuno: “${said}”.`,
  'two-days': (said?: string) => (said === undefined ? 'mae dau ddiwrnod yno.' : `mae dau ddiwrnod yma: “${said}”.`),
  past: (said?: string) =>
    said === undefined ? 'mae’r diwrnod hwnnw wedi bod.' : `mae’r diwrnod hwn wedi bod: “${said}”.`,
} as const

export const cy: ActionListSettleWords = {
  summary: () => 'Y rhestr o gamau gweithredu a ludwyd gennych',
  heading: () => 'Camau gweithredu o’ch rhestr',
  group: () => 'Grŵp',
  notice: (what) => notices[what],
  counts: (settled, open, leftOut) => `Wedi’u setlo: ${settled}. Ar agor: ${open}. Wedi’u gadael allan: ${leftOut}.`,
  nothingSaved: () => 'Ni chedwir dim nes bod pob rhes wedi’i setlo neu ei gadael allan.',
  ready: (number) => `Mae popeth wedi’i setlo. Gellir cadw: ${counted(number, actions)}.`,
  nothingLeft: () => 'Mae pob rhes wedi’i gadael allan, felly nid oes dim i’w gadw.',
  whichGroup: () => 'Ar gyfer pa grŵp y mae’r camau hyn?',
  whoIs: (numbers, said) => `${rows(numbers)}: pwy yw “${said}”?`,
  whose: (numbers) => `${rows(numbers)}: pwy sydd i’w wneud?`,
  title: (row, why) => `Rhes ${row}: ${titles[why]}`,
  due: (row, why, said) => `Rhes ${row}: ${days[why](said)}`,
  whichDay: (days) => ['Pa ddiwrnod sydd dan sylw?', ...days.map((day) => `- ${day}`)].join('\n'),
  found: (found) => `Mae’n ymddangos ei fod yn cynnwys: ${kinds.kinds(found)}.`,
  groupLabel: () => 'Grŵp',
  groupFault: () => 'Dewiswch grŵp yn gyntaf.',
  ownerLabel: () => 'Pwy sydd i’w wneud',
  ownerFault: () => 'Dewiswch rywun yn gyntaf.',
  body: (label) => `Neb o’r bobl hyn: ${label}`,
  dayLabel: () => 'Diwrnod arall',
  titleLabel: () => 'Beth sydd i’w wneud, mewn hyd at 120 nod',
  titleFault: () => 'Dywedwch beth sydd i’w wneud.',
  use: () => 'Defnyddio hwn',
  useDay: () => 'Defnyddio’r diwrnod uchod',
  leaveOut: (row) => `Gadael rhes ${row} allan`,
  save: (number) => `Cadw ${counted(number, actions)}`,
  drop: () => 'Gollwng y rhestr gyfan',
  openRows: () => 'Ar agor',
  settledRows: () => 'Wedi’u setlo',
  leftOutRows: () => 'Wedi’u gadael allan',
  row: (row) => `Rhes ${row}`,
  noTitle: () => 'geiriau ar agor',
  noOwner: () => 'perchennog ar agor',
  noDue: () => 'diwrnod ar agor',
  component: (component) => `cydran C${component}`,
  componentUnread: () => 'ni ellid darllen y gydran, ac fe’i gadewir yn wag',
  day: ({ on, days: away }, today) => (away === undefined ? welshFull(on) : welshDue({ on, today, days: away })),
  dayAlone: (on) => welshFull(on),
  unreadColumns: (number) => `Colofnau na ddarllenwyd: ${number}.`,
  typed: () => 'Drwy deipio: “rhes 3: Enw Llawn”, “rhes 5: 28 Chwefror”, “rhes 2: gadael allan”, “rhes 2: rhoi’n ôl”.',
  typedTitle: () => 'Gyda geiriau eraill: “rhes 4: teitl Geiriau newydd”.',
  typedEnd: () => 'Yna “cadw camau” neu “gollwng camau”. Ar ôl diwrnod heb yr un o’r ddau, mae’r rhestr yn mynd.',
}
