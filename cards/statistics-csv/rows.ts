import type { Language } from '../language.ts'
import { bilingual } from '../language.ts'
import type { QuestionFigures, ShownFigures, StatisticsFacts } from '../statistics/facts.ts'
import { hours } from '../statistics/hours.ts'
import { agenciesOf, reasonOf } from '../statistics/index.ts'
import { cy as statisticsCy } from '../statistics/words/cy.ts'
import { en as statisticsEn } from '../statistics/words/en.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

const own = bilingual(en, cy)
const shared = bilingual(statisticsEn, statisticsCy)

/** The figures as the cells of a table: headings first, then a line for each line of the card. */
export const statisticsRows = (
  { area, from, to, escalations, questions }: StatisticsFacts,
  language: Language,
): readonly (readonly string[])[] => {
  const [say, named] = [own(language), shared(language)]
  const row = (what: string, by: string, line: string, { count, open, acknowledged, answered }: ShownFigures) => [
    ...[area, from, to, what, by, line, say.counted(count)],
    open === undefined ? '' : say.counted(open),
    ...[acknowledged, answered].flatMap((times) => (times ? [hours(times.median), hours(times.ninetieth)] : ['', ''])),
  ]
  const table = (what: string, { total, byAgency = [] }: QuestionFigures) => [
    row(what, '', named.all(), total),
    ...byAgency.map((line) => row(what, say.agency(), agenciesOf(line, named), line)),
  ]
  const headings = [
    ...[say.area(), say.first(), say.last(), say.what(), say.by(), say.line(), say.count(), say.open()],
    ...[say.acknowledgedMedian(), say.acknowledgedNinetieth(), say.answeredMedian(), say.answeredNinetieth()],
  ]
  const byReason = (escalations.byReason ?? []).map((line) =>
    row(say.escalations(), say.reason(), reasonOf(line, named), line),
  )
  const [all = [], ...byAgency] = table(say.escalations(), escalations)
  return [headings, all, ...byReason, ...byAgency, ...table(say.questions(), questions)]
}
