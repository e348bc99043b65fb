import { cy as digest } from '../../digest/words/cy.ts'
import { welshFull } from '../../due.ts'
import { cy as reasons } from '../../reasons/words/cy.ts'
import type { StatisticColumn } from '../facts.ts'
import type { StatisticsWords } from './en.ts'

const columns: Readonly<Record<StatisticColumn, string>> = {
  about: 'ynghylch',
  sent: 'anfonwyd',
  open: 'yn dal ar agor',
  takenUpMedian: 'cymryd, canolrif',
  takenUpNinetieth: 'cymryd, 90fed',
  answeredMedian: 'ateb, canolrif',
  answeredNinetieth: 'ateb, 90fed',
}

export const cy: StatisticsWords = {
  summary: () => 'Ffigurau ardal',
  heading: () => 'Ceisiadau a chwestiynau mewn ffigurau',
  area: () => 'Ardal',
  from: () => 'O',
  to: () => 'Hyd at',
  day: (day) => welshFull(day),
  byReason: () => 'Ceisiadau, yn ôl yr hyn y maent yn ei gylch',
  byAgency: () => 'Ceisiadau, yn ôl pwy y gofynnwyd',
  questions: () => 'Cwestiynau, yn ôl pwy y gofynnwyd',
  reason: (reason) => reasons.reason(reason),
  agency: (agency) => digest.agency(agency),
  count: () => 'Anfonwyd',
  open: () => 'Yn dal ar agor',
  takenUp: () => 'Cymryd, mewn oriau gwaith',
  answered: () => 'Ateb, mewn oriau gwaith',
  times: (median, ninetieth) => `hanner o fewn ${median}, naw o bob deg o fewn ${ninetieth}`,
  few: () => 'llai na 5',
  tooFew: () => 'Mae rhy ychydig i’w dangos y tu allan i’r ardal.',
  none: () => 'Nid oes dim i’w gyfrif.',
  left: () => 'Ni chyfrifir gwasanaethau â llai na thri o bobl sy’n ateb, na’r hyn sy’n gyfyngedig.',
  column: (which) => columns[which],
  typed: () => 'I’w gopïo fel tabl, teipiwch: ystadegau csv, a’r ardal. Am gyfnod, ychwanegwch flwyddyn, neu 2026 Q3.',
}
