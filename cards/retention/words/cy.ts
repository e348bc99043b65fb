import { softened, welshDay } from '../../dates.ts'
import type { KeptThing, OpenPeriod, RetentionNote } from '../facts.ts'
import type { RetentionWords } from './en.ts'

const things: Readonly<Record<KeptThing, string>> = {
  'working-record': 'Cofnod gwaith, ar ôl ei gau',
  'learning-point': 'Pwynt dysgu, heb ei achos',
  'audit-log': 'Cofnod archwilio',
  'look-up': 'Chwiliadau',
  conversation: 'Lle gellir cyrraedd person neu sianel',
  draft: 'Testun na chymerodd y gwarchodwr',
}

const bases: Readonly<Record<KeptThing, string>> = {
  'working-record': 'Gosodiad lleol: y rheolwyr data sy’n penderfynu.',
  'learning-point': 'Nid yw’n enwi achos na pherson.',
  'audit-log': 'Gosodiad lleol, i ddangos bod y prosesu’n gyfreithlon (Deddf Diogelu Data 2018, adran 62).',
  'look-up': 'Maent yn rhan o’r cofnod archwilio.',
  conversation: 'Mae ei angen tra bydd negeseuon yn cael eu hanfon yno.',
  draft: 'Dim ond y categori a’r nifer sy’n cael eu cadw.',
}

const periods: Readonly<Record<OpenPeriod, string>> = {
  'with-the-audit-log': 'cyhyd â’r cofnod archwilio',
  'while-installed': 'nes tynnu Liaison oddi yno',
  'not-stored': 'heb ei storio o gwbl',
  'for-ever': 'dim diwedd',
}

const notes: Readonly<Record<RetentionNote, string>> = {
  'now-confirmed': 'Rydych wedi’i gadarnhau. Gellir dileu’r hyn sydd y tu hwnt i’w gyfnod nawr.',
  'changed-meanwhile': 'Newidiodd rhywun arall ef yn y cyfamser. Edrychwch eto; ni throsysgrifwyd dim.',
  'what-unread': 'Ni allwn ddweud am beth y mae hynny. Teipiwch “cofnod gwaith” neu “cofnod archwilio”.',
  'not-in-months': 'Nid yw hynny’n dod i ben ar ôl misoedd, felly nid oes rhif i’w newid.',
  'months-unread': 'Teipiwch sawl mis, o 1 i 1200.',
  'day-unread': 'Ni allwn ddarllen y diwrnod. Teipiwch, er enghraifft: o 4 Ionawr',
  'day-past': 'Mae’r diwrnod hwnnw wedi mynd heibio. Teipiwch heddiw neu ddiwrnod i ddod.',
}

const plural = new Intl.PluralRules('cy')

const monthWords: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'mis',
  one: 'mis',
  two: 'fis',
  few: 'mis',
  many: 'mis',
  other: 'mis',
}

export const cy: RetentionWords = {
  summary: () => 'Am ba hyd y cedwir pethau',
  heading: () => 'Am ba hyd y cedwir pethau',
  proposed: () => 'Ni chaiff dim ei ddileu nes i chi gadarnhau.',
  confirmed: () => 'Mae gweinyddwr wedi cadarnhau’r tabl hwn.',
  note: (note) => notes[note],
  what: (what) => things[what],
  basis: (what) => bases[what],
  months: (count) => `${count} ${monthWords[plural.select(count)]}`,
  period: (period) => periods[period],
  from: (day, today) => `O ${softened(welshDay(day, today))}`,
  change: () => 'Heb fod mewn grym eto: y newid a deipiwyd gennych',
  conflict: () => 'Y gwrthdaro â chyfnodau byrraf yr heddlu',
  minimum: () =>
    'Fel arfer mae heddluoedd yn cadw cofnodion am o leiaf chwe blynedd, ac yn eu hadolygu cyn eu gwaredu. Cedwir materion diogelu’r cyhoedd am fwy o amser.',
  ownChanges: () =>
    'Mae heddluoedd yn dilyn yr amserlen genedlaethol gyda’u newidiadau eu hunain. Gofynnwch i’ch heddlu cyn cadarnhau.',
  shorter: () => 'Mae cyfnod byrrach yma yn groes i hynny, os yw cofnod gwaith Liaison yn gofnod heddlu.',
  untilConfirmed: () =>
    'Ni chaiff dim ei ddileu nes bod gweinyddwr wedi cadarnhau’r tabl hwn. Mae ataliad yn rhwystro dileu’r hyn y mae’n ei enwi.',
  underSix: () => 'Mae hyn yn llai na chwe blynedd.',
  confirmTable: () => 'Cadarnhau’r tabl hwn',
  confirmBoth: () => 'Cadarnhau’r tabl gyda’r newid hwn',
  confirmChange: () => 'Cadarnhau’r newid hwn',
  foresee: () => 'Beth fyddai’n cael ei ddileu heddiw?',
  typed: () => 'Neu teipiwch: cadarnhau cadw',
  typedChange: ({ what, months, from }) => `Neu teipiwch: cadarnhau cadw ${what} ${months} o ${from}`,
  toChange: () => 'I newid cyfnod, teipiwch er enghraifft: cadw cofnod gwaith 84 o 4 Ionawr',
  typedForesee: () => 'Beth fyddai’n mynd heddiw: teipiwch “cadw heddiw”.',
  called: (what) => (what === 'audit-log' ? 'cofnod archwilio' : 'cofnod gwaith'),
}
