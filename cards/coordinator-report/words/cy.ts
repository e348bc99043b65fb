import { welshDay } from '../../dates.ts'
import { cy as digest } from '../../digest/words/cy.ts'
import { welshDue } from '../../due.ts'
import type { ReportWords } from './en.ts'

export const cy: ReportWords = {
  summary: () => 'Eich grwpiau yr wythnos hon',
  heading: () => 'Eich grwpiau yr wythnos hon',
  since: (from, today) => `Ers ${welshDay(from, today)}`,
  noGroups: () => 'Nid oes grŵp yma yr ydych yn gofalu amdano.',
  text: (groups, due, passed, unreached) =>
    [
      // `grŵp` stays as it is after every number.
      `${groups} grŵp.`,
      `Dyddiad cau yn fuan: ${due}.`,
      `Dyddiad wedi mynd heibio, heb ei grybwyll mwyach: ${passed}.`,
      ...(unreached > 0 ? [`Nid oedd modd eu cyrraedd: ${unreached}.`] : []),
    ].join(' '),
  counts: (done, open) => `Wedi’u cwblhau: ${done}. Eto i’w cwblhau: ${open}.`,
  reminders: (due, sent) => `Nodiadau atgoffa i’w hanfon: ${due}. Wedi’u hanfon: ${sent}.`,
  noChannel: () => 'Nid oes sianel wedi’i chysylltu â’r grŵp hwn. Atgoffir pobl yn eu sgyrsiau eu hunain yn unig.',
  due: () => 'Dyddiad cau yn fuan',
  passed: () => 'Dyddiad wedi mynd heibio, heb ei grybwyll mwyach',
  waiting: () => 'Yn aros am',
  unreached: () => 'Nid oedd modd eu cyrraedd',
  why: (why) => (why === 'nobody' ? 'does neb yn gyfrifol am hwn nawr' : 'nid oedd modd ei ddanfon'),
  day: (on, today, days) => welshDue({ on, today, days }),
  agency: digest.agency,
  more: digest.more,
  moreGroups: (count) => `a ${count} grŵp arall`,
  holidays: (until, today) =>
    `Mae’r tabl gwyliau banc yn gorffen: ${welshDay(until, today)}. Ar ôl hynny, mae nodiadau atgoffa yn dilyn dyddiau’r wythnos yn unig. Gall gweinyddwr roi un mwy newydd i mewn.`,
  typed: () => 'I weld hyn unrhyw bryd, teipiwch: adroddiad',
}
