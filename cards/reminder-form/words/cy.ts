import type { ReminderFault } from '../facts.ts'
import type { ReminderFormWords } from './en.ts'

const faults: Readonly<Record<ReminderFault, string>> = {
  unread: 'Ysgrifennwch nifer y diwrnodau gwaith, er enghraifft: 5, 1',
  'too-many-before': 'Dim mwy na phedwar nodyn atgoffa cyn y dyddiad.',
  'too-many-after': 'Dim mwy na thri nodyn atgoffa ar ôl y dyddiad.',
  'too-far': 'Mae pob rhif rhwng 1 a 60 diwrnod gwaith.',
  'chair-first': 'Rhoddir gwybod i’r cadeirydd gyda’r cydlynydd neu ar ei ôl.',
  nothing: 'Heb yr un nodyn atgoffa, ni fyddai neb yn cael ei atgoffa.',
  'day-unread': 'Ni allwn ddarllen y diwrnod. Ysgrifennwch, er enghraifft: 1 Rhagfyr 2026',
  'day-too-soon': 'Mae’n cychwyn gyda chamau â dyddiad cau yfory ar y cynharaf.',
}

export const cy: ReminderFormWords = {
  summary: () => 'Pryd mae Liaison yn atgoffa: newid',
  heading: () => 'Pryd mae Liaison yn atgoffa',
  area: () => 'Ardal',
  fault: (fault) => faults[fault],
  how: () =>
    'Cyfrifwch mewn diwrnodau gwaith o ddyddiad y cam gweithredu. Mae nodiadau sydd wedi’u trefnu eisoes yn cadw eu diwrnod.',
  before: () => 'Cyn y dyddiad, nifer y diwrnodau gwaith (gwag: dim)',
  dayLabel: () => 'Ar y diwrnod',
  onTheDay: () => 'Ei grybwyll ar y diwrnod hefyd',
  after: () => 'Ar ôl iddo fynd heibio, nifer y diwrnodau gwaith (tri ar y mwyaf)',
  coordinator: () => 'Rhoddir gwybod i’r cydlynydd ar ôl hyn o ddiwrnodau gwaith',
  chair: () => 'Rhoddir gwybod i’r cadeirydd ar ôl hyn o ddiwrnodau gwaith',
  from: () => 'Ar gyfer camau gweithredu â dyddiad cau o’r diwrnod hwn ymlaen',
  needed: () => 'Llenwch hwn.',
  save: () => 'Cadw',
}
