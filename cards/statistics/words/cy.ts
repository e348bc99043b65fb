import { welshDay } from '../../dates.ts'
import { cy as raised } from '../../raised/words/cy.ts'
import type { Count, ShownTimes } from '../facts.ts'
import { hours } from '../hours.ts'
import type { StatisticsWords } from './en.ts'

const counted = (count: Count): string => {
  if (count === 'few') return 'llai na 5'
  return count === 'five-or-more' ? '5 neu fwy' : String(count)
}

const times = ({ median, ninetieth }: ShownTimes) => `canolrif ${hours(median)} awr, 90fed ${hours(ninetieth)} awr`

export const cy: StatisticsWords = {
  summary: () => 'Ffigurau ar gyfer ardal',
  heading: () => 'Ystadegau',
  area: () => 'Ardal',
  period: () => 'Cyfnod',
  days: (from, to, today) => `${welshDay(from, today)} – ${welshDay(to, today)}`,
  escalations: () => 'Ceisiadau rhwng asiantaethau',
  questions: () => 'Cwestiynau',
  all: () => 'Y cyfan',
  byReason: () => 'Fesul rheswm',
  byAgency: () => 'Fesul asiantaeth',
  reason: (reason) => raised.reasonOf(reason),
  otherReasons: () => 'Pob rheswm arall',
  agency: (agency) => raised.agency(agency),
  count: (count) => `codwyd: ${counted(count)}`,
  asked: (count) => `gofynnwyd: ${counted(count)}`,
  open: (count) => `ar agor o hyd: ${counted(count)}`,
  acknowledged: (of) => `cydnabuwyd: ${times(of)}`,
  answered: (of) => `atebwyd: ${times(of)}`,
  more: (count) => `a ${count} arall, yn y tabl`,
  withheld: () => 'Byddai llinellau’n dweud gormod am bobl unigol, felly nid oes rhai.',
  outside: () => 'Rydych yn darllen o’r tu allan i’r ardal: chwarteri cyfan, a dim rhif o dan 5.',
  hours: () => 'Oriau gwaith o’r dechrau yw’r amseroedd: y canolrif, a’r 90fed canradd.',
  together: () => 'Cyfrifir yr hyn sydd ar un llinell gyda’i gilydd. Nid oes llinell am un person.',
  foot: () => 'Ar agor o hyd: heb ateb eto. I gael tabl, teipiwch: ystadegau csv a’r ardal',
}
