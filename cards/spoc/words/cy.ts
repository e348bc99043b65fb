import { softened, welshDay, welshWeekdays } from '../../dates.ts'
import type { SpocWords } from './en.ts'

const capital = (line: string) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`

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
  noRoom: () => 'Gormod o leoedd i un cerdyn. Gofynnwch am y rhain fesul un',
  contactsFor: (place) => `Cysylltiadau. Lle: ${place}.`,
  police: () => 'Heddlu',
  cps: () => 'Gwasanaeth Erlyn y Goron (GEG)',
  isva: () => 'ISVA a gwasanaethau cymorth',

  area: (count) => (count === 1 ? 'Ardal' : 'Ardaloedd'),
  spelling: () => 'Dyfalwyd y sillafiad. Os lle arall ydyw, pwyswch "Lle arall".',
  postcode: () => 'Yn ôl hanner cyntaf y cod post: gwiriwch mai dyma’r ardal gywir.',
  biggest: () => 'Mae mwy nag un lle o’r enw hwn. Dyma’r mwyaf.',
  answersFor: () => 'Yn ateb dros',
  until: (name, day, today) => `I ffwrdd tan ${softened(welshDay(day, today))}: ${name}. Yn cyflenwi:`,
  deputyUntil: (name, day, today) => `I ffwrdd tan ${softened(welshDay(day, today))}: ${name}. Dirprwy:`,
  deputyAway: (name) => `I ffwrdd: ${name}. Dirprwy:`,
  deputyVacant: () => 'Mae’r swydd yn wag. Dirprwy:',
  nextInLine: (because) =>
    because === 'away' ? 'Mae’r cyswllt i ffwrdd. Nesaf i ateb:' : 'Mae’r swydd yn wag. Nesaf i ateb:',
  coordinator: (because) =>
    because === 'away' ? 'Mae’r cyswllt i ffwrdd. Cydlynydd yr ardal:' : 'Mae’r swydd yn wag. Cydlynydd yr ardal:',
  mailbox: () => 'Dim person penodol',
  hours: (days, from, to) => capital(`${welshWeekdays(days)}, ${from} i ${to}`),
  otherwise: () => 'Ar adegau eraill',
  chat: () => 'Sgwrsio',
  confirmed: (days) => `Cadarnhawyd ${daysAgo(days)}`,
  notConfirmedSince: (day, today) => `Heb ei gadarnhau ers ${welshDay(day, today)}`,
  neverConfirmed: () => 'Heb ei gadarnhau eto',
  listedBy: (from, day, today) => `Ffynhonnell y rhestr: ${from}, ${welshDay(day, today)}`,
  nothingYet: () => 'Does dim wedi’i gofnodi eto.',
  whoCanRecord: () => 'Pwy all ei gofnodi',
  cityHasTwoCpsAreas: () => 'Mae dwy Ardal GEG yn gwasanaethu Dinas Llundain.',
  courtDecidesCpsArea: () => 'Ardal y llys yw’r Ardal GEG.',
  boroughDecidesCpsArea: () => 'Y fwrdeistref sy’n pennu pa Ardal GEG sy’n ateb.',
  severalServices: () => 'Mewn dim trefn benodol. Efallai nad yw’r rhestr hon yn gyflawn.',
  oneService: () => 'Efallai nad yw’r rhestr hon yn gyflawn.',
  whereRecorded: () => 'Ble y cofnodir rhan ISVA',
  isvaCpsRoute: () => 'O ISVA i erlynydd',
  vloInbox: () => 'Blwch post Cyswllt Dioddefwyr',
  anotherForce: () => 'Heddlu arall yn ymchwilio? Yr heddlu hwnnw sy’n ateb. Mae’r gefnogaeth yn dilyn y person.',
  chatPolice: () => 'Sgwrsio: Heddlu',
  chatCps: () => 'Sgwrsio: GEG',
  chatIsva: () => 'Sgwrsio: ISVA',
  call: () => 'Ffonio',
  email: () => 'E-bostio',
  itIsMe: () => 'Fi yw’r cyswllt',
  iKnowWho: () => 'Rwy’n gwybod pwy',
  outOfDate: () => 'Wedi dyddio',
  ask: () => 'Gofyn',
  raise: () => 'Codi ymhellach',
  anotherPlace: () => 'Lle arall',
}
