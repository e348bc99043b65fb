import { welshDay } from '../../dates.ts'
import type { Cause, DeliveryStatusFacts } from '../facts.ts'
import type { DeliveryStatusWords } from './en.ts'

const causes: Record<Cause, string> = {
  'no-route': 'nid oes gan Liaison ffordd at y darllenydd',
  blocked: 'nid yw’r sgwrs na’r blwch post yn derbyn dim gan Liaison',
  'not-installed': 'nid yw Liaison wedi’i osod yno',
  'too-big': 'roedd y neges yn rhy hir',
  'gave-up': 'ni ddaeth ateb ar ôl sawl cynnig',
}

const notes: Record<NonNullable<DeliveryStatusFacts['note']>, string> = {
  'area-unknown': 'Nid wyf yn gwybod am ardal o’r fath.',
  'no-area': 'Nid oes ardal yma yr ydych chi’n gofalu amdani.',
}

export const cy: DeliveryStatusWords = {
  summary: () => 'Sut mae negeseuon yn sefyll heddiw',
  heading: () => 'Negeseuon heddiw',
  note: (note) => notes[note],
  day: (today) => welshDay(today, today),
  due: () => 'I’w hanfon heddiw',
  sent: () => 'Anfonwyd heddiw',
  waiting: () => 'Eto i fynd allan heddiw',
  passed: () => 'Yn aros yn hirach na’r bwriad',
  undelivered: () => 'Ni ellid eu danfon',
  unsure: () => 'Anfonwyd, ond ni ddaeth ateb',
  cause: (cause) => causes[cause],
  isCut: () => 'Mae rhagor nag a gyfrifwyd.',
  moreAreas: (count) => `Ardaloedd eraill: ${count}. Teipiwch, er enghraifft: danfon Gwent`,
  well: (time) => `Gwiriwyd am ${time}: deliwyd â phopeth oedd i’w wneud.`,
  unwell: (time) => `Gwiriwyd am ${time}: mae rhywbeth yn aros yn hirach na’r bwriad. Mae Liaison yn dal i geisio.`,
  typed: () => 'Ar gyfer un ardal, teipiwch, er enghraifft: danfon Gwent',
}
