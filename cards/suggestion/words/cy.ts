import { welshDay } from '../../dates.ts'
import type { SuggestionWords } from './en.ts'

export const cy: SuggestionWords = {
  summary: () => 'Awgrym i’r rhestr gysylltiadau',
  heading: () => 'Awgrym i’ch cofnod',
  organisation: () => 'Sefydliad',
  newOrganisation: () => 'Sefydliad newydd',
  role: () => 'Swydd',
  holder: () => 'Yn y cofnod nawr',
  from: () => 'Oddi wrth',
  notJoined: () => 'rhywun nad yw wedi ymuno eto',
  shownName: () => 'Enw’r cyfrif yn Teams',
  made: (day, today) => `Gwnaed: ${welshDay(day, today)}`,
  reference: () => 'Cyfeirnod',
  policeAndCps: () => 'Yr heddlu a GEG yn unig',
  someoneElse: () => 'Rhywun arall sydd yn y swydd nawr',
  left: () => 'Maent wedi gadael, ac mae’r swydd yn wag',
  wrongPhone: () => 'Mae’r rhif yn anghywir',
  wrongEmail: () => 'Mae’r cyfeiriad e-bost yn anghywir',
  me: () => 'Nid oes neb yn y cofnod, a dywedant: fi yw’r cyswllt',
  known: () => 'Nid oes neb yn y cofnod, a dyma pwy ddylai fod',
  name: () => 'Enw',
  email: () => 'E-bost',
  phone: () => 'Ffôn',
  note: () => 'Nodyn',
  accept: () => 'Derbyn',
  decline: () => 'Peidio â derbyn',
  withdraw: () => 'Tynnu’n ôl',
  howDecide: () =>
    'Mae Derbyn yn newid y cofnod a’i gadarnhau. Neu teipiwch “derbyn awgrym” neu “peidio derbyn awgrym” a’r cyfeirnod.',
  howDecideMe: () =>
    'Mae Derbyn hefyd yn cysylltu eu cyfrif: gwiriwch mai nhw ydyw. Neu teipiwch “derbyn awgrym” a’r cyfeirnod.',
  howWithdraw: () => 'Chi a awgrymodd hyn. I’w dynnu’n ôl, pwyswch y botwm neu teipiwch “tynnu awgrym” a’r cyfeirnod.',
  accepted: () => 'Derbyniwyd hwn.',
  declined: () => 'Ni dderbyniwyd hwn.',
  withdrawn: () => 'Tynnwyd hwn yn ôl.',
}
