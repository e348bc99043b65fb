import { defineMessage } from '../define.ts'
import type { Section } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import { csvRows } from './csv.ts'
import type { StatisticLine, StatisticsFacts, StatisticTimes } from './facts.ts'
import { cy } from './words/cy.ts'
import type { StatisticsWords } from './words/en.ts'
import { en } from './words/en.ts'

const hours = (value: number) => value.toFixed(1)

const timesLine = (label: string, times: StatisticTimes | undefined, say: StatisticsWords): readonly string[] =>
  times ? [labelled(label, say.times(hours(times.median), hours(times.ninetieth)))] : []

const lineText = <Key extends string>(line: StatisticLine<Key>, label: string, say: StatisticsWords) => {
  if ('isFew' in line) return [labelled(label, say.few())]
  return [
    labelled(label, `${say.count().toLowerCase()} ${line.count}; ${say.open().toLowerCase()} ${line.open}`),
    ...timesLine(say.takenUp(), line.takenUp, say),
    ...timesLine(say.answered(), line.answered, say),
  ]
}

const sectionOf = <Key extends string>(
  heading: string,
  lines: readonly StatisticLine<Key>[] | undefined,
  labelOf: (key: Key) => string,
  { isTable, say }: { readonly isTable: boolean; readonly say: StatisticsWords },
): Section => {
  if (!lines) return { heading, lines: [say.tooFew()] }
  if (lines.length === 0) return { heading, lines: [say.none()] }
  return {
    heading,
    lines: isTable ? csvRows(lines, labelOf, say) : lines.flatMap((line) => lineText(line, labelOf(line.key), say)),
  }
}

const view = (facts: StatisticsFacts, say: StatisticsWords) => {
  const { area, from, to, byReason, byAgency, questions, isTable } = facts
  const period = [labelled(say.area(), area), labelled(say.from(), say.day(from)), labelled(say.to(), say.day(to))]
  const how = { isTable, say }
  return {
    summary: say.summary(),
    text: [say.heading(), ...period].join('\n'),
    data: linesOf({
      heading: say.heading(),
      sections: [
        { lines: period },
        sectionOf(say.byReason(), byReason, say.reason, how),
        sectionOf(say.byAgency(), byAgency, say.agency, how),
        sectionOf(say.questions(), questions, say.agency, how),
        { lines: [say.left()] },
      ],
      foot: isTable ? '' : say.typed(),
    }),
  }
}

/** What an area can stand behind: how much, how soon, what is open; by reason and by agency, and by nobody's name. */
export const statisticsMessage = defineMessage({ template, en, cy, view })
