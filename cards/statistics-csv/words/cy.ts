import { cy as statistics } from '../../statistics/words/cy.ts'
import type { StatisticsCsvWords } from './en.ts'

export const cy: StatisticsCsvWords = {
  summary: () => 'Ffigurau ar gyfer ardal, fel tabl',
  heading: () => 'Ystadegau, fel tabl',
  area: () => statistics.area(),
  period: () => statistics.period(),
  days: (from, to, today) => statistics.days(from, to, today),
  copy: () => 'Copïwch ef, cadwch ef fel ffeil sy’n gorffen â .csv, ac agorwch hi mewn taenlen.',
  label: () => 'Y tabl',
  first: () => 'Diwrnod cyntaf',
  last: () => 'Diwrnod olaf',
  what: () => 'Beth',
  by: () => 'Fesul',
  escalations: () => 'Ceisiadau',
  questions: () => 'Cwestiynau',
  reason: () => 'Rheswm',
  agency: () => 'Asiantaeth',
  line: () => 'Llinell',
  count: () => 'Sawl un',
  open: () => 'Ar agor o hyd',
  acknowledgedMedian: () => 'Cydnabuwyd: canolrif, oriau gwaith',
  acknowledgedNinetieth: () => 'Cydnabuwyd: 90fed canradd, oriau gwaith',
  answeredMedian: () => 'Atebwyd: canolrif, oriau gwaith',
  answeredNinetieth: () => 'Atebwyd: 90fed canradd, oriau gwaith',
  counted: (count) => {
    if (count === 'few') return 'llai na 5'
    return count === 'five-or-more' ? '5 neu fwy' : String(count)
  },
}
