import { welshDay, welshWeekdays } from '../../dates.ts'
import type { SpocWords } from './en.ts'

const plural = new Intl.PluralRules('cy')

const daysOf: Readonly<Record<Intl.LDMLPluralRule, (days: number) => string>> = {
  zero: () => 'heddiw',
  one: () => 'ddoe',
  two: () => '2 ddiwrnod yn ôl',
  few: (days) => `${days} diwrnod yn ôl`,
  many: (days) => `${days} diwrnod yn ôl`,
  other: (days) => `${days} diwrnod yn ôl`,
}

const daysAgo = (days: number) => daysOf[plural.select(days)](days)

export const cy: SpocWords = {
  summary: () => 'Manylion cyswllt',
  contactsFor: (place) => `Cysylltiadau. Lle: ${place}.`,
  police: () => 'Heddlu',
  cps: () => 'Gwasanaeth Erlyn y Goron',
  isva: () => 'ISVA a gwasanaethau cymorth',

  area: ({ name, welshName }) => `Ardal: ${welshName ?? name}`,
  spelling: () => 'Dyfalwyd y sillafiad. Os lle arall ydyw, pwyswch "Lle arall".',
  postcode: () => 'Yn ôl hanner cyntaf y cod post: gwiriwch mai dyma’r ardal gywir.',
  biggest: () => 'Mae mwy nag un lle o’r enw hwn. Dyma’r mwyaf.',
  answersFor: (part) => `Yn ateb dros: ${part}`,
  until: (name, day, today) => `I ffwrdd tan ${welshDay(day, today)}: ${name}. Yn cyflenwi:`,
  deputyUntil: (name, day, today) => `I ffwrdd tan ${welshDay(day, today)}: ${name}. Dirprwy:`,
  deputyAway: (name) => `I ffwrdd: ${name}. Dirprwy:`,
  deputyVacant: () => 'Mae’r swydd yn wag. Dirprwy:',
  nextInLine: (because) =>
    because === 'away' ? 'Mae’r cyswllt i ffwrdd. Nesaf i ateb:' : 'Mae’r swydd yn wag. Nesaf i ateb:',
  coordinator: (because) =>
    because === 'away' ? 'Mae’r cyswllt i ffwrdd. Cydlynydd yr ardal:' : 'Mae’r swydd yn wag. Cydlynydd yr ardal:',
  mailbox: () => 'Dim person penodol',
  hours: (days, from, to) => `${welshWeekdays(days)}, ${from} i ${to}`,
  otherwise: (line) => `Ar adegau eraill: ${line}`,
  chat: () => 'Sgwrsio',
  confirmed: (days) => `Cadarnhawyd ${daysAgo(days)}`,
  notConfirmedSince: (day, today) => `Heb ei gadarnhau ers ${welshDay(day, today)}`,
  neverConfirmed: () => 'Heb ei gadarnhau eto',
  listedBy: (from, day, today) => `Ffynhonnell y rhestr: ${from}, ${welshDay(day, today)}`,
  nothingYet: () => 'Does dim wedi’i gofnodi eto.',
  whoCanRecord: (who) => `Pwy all ei gofnodi: ${who}`,
  cityHasTwoCpsAreas: () => 'Mae dwy Ardal CPS yn gwasanaethu Dinas Llundain.',
  courtDecidesCpsArea: () => 'Ardal y llys yw’r Ardal CPS.',
  boroughDecidesCpsArea: () => 'Y fwrdeistref sy’n pennu pa Ardal CPS sy’n ateb.',
  listMayNotBeComplete: () => 'Nid yn nhrefn teilyngdod. Efallai nad yw’r rhestr hon yn gyflawn.',
  whereRecorded: (where) => `Ble y cofnodir rhan ISVA: ${where}`,
  isvaCpsRoute: (route) => `O ISVA i erlynydd: ${route}`,
  vloInbox: (inbox) => `Blwch post Cyswllt Dioddefwyr: ${inbox}`,
  anotherForce: () => 'Heddlu arall yn ymchwilio? Yr heddlu hwnnw sy’n ateb. Mae’r gefnogaeth yn dilyn y person.',
  chatPolice: () => 'Sgwrsio: Heddlu',
  chatCps: () => 'Sgwrsio: GEG',
  chatIsva: () => 'Sgwrsio: ISVA',
  call: () => 'Ffonio',
  email: () => 'E-bostio',
  outOfDate: () => 'Wedi dyddio',
  anotherPlace: () => 'Lle arall',
}
