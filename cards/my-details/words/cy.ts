import { welshDay, welshWeekdays } from '../../dates.ts'
import type { MyDetailsWords } from './en.ts'

export const cy: MyDetailsWords = {
  summary: () => 'Eich manylion yn y rhestr gysylltiadau',
  heading: () => 'A yw’r manylion hyn yn gywir?',
  name: () => 'Enw',
  email: () => 'E-bost',
  phone: () => 'Ffôn',
  hours: () => 'Oriau',
  hoursOf: (days, from, to) => `${welshWeekdays(days)}, ${from} i ${to}`,
  deputy: () => 'Dirprwy',
  nothing: () => 'heb ei gofnodi',
  confirmed: (day, today) => `Cadarnhawyd ddiwethaf: ${welshDay(day, today)}`,
  neverConfirmed: () => 'Heb ei gadarnhau eto',
  how: () => 'Pwyswch fotwm, neu teipiwch “popeth yn gywir” neu “newid spoc”.',
  allCorrect: () => 'Popeth yn gywir',
  change: () => 'Newid',
}
