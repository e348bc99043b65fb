import { defineMessage } from '../define.ts'
import type { Section } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { AgencyLine, EscalationFigures, ReasonLine, ShownFigures, StatisticsFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { StatisticsWords } from './words/en.ts'
import { en } from './words/en.ts'

type Say = StatisticsWords

const line = (label: string, { count, open, acknowledged, answered }: ShownFigures, of: 'count' | 'asked', say: Say) =>
  [
    `**${label}**`,
    say[of](count),
    ...(open === undefined || count === 0 ? [] : [say.open(open)]),
    ...(acknowledged ? [say.acknowledged(acknowledged)] : []),
    ...(answered ? [say.answered(answered)] : []),
  ].join(' · ')

export const agenciesOf = ({ agencies }: AgencyLine, say: Pick<Say, 'agency'>) =>
  agencies.map((agency) => say.agency(agency)).join(', ')

export const reasonOf = ({ reason }: ReasonLine, say: Pick<Say, 'reason' | 'otherReasons'>) =>
  // Two long labels of two languages stand one above the other, which a line and a cell can't hold.
  (reason === 'others' ? say.otherReasons() : say.reason(reason)).replace('\n\n', ' / ')

/** What a card holds; the table has them all. */
const mostReasons = 10

const some = (lines: readonly string[], say: Say) =>
  lines.length > mostReasons ? [...lines.slice(0, mostReasons), say.more(lines.length - mostReasons)] : lines

const isNone = ({ count }: ShownFigures) => count === 0 || count === 'few'

const sectionsOf = (
  figures: EscalationFigures,
  heading: string,
  of: 'count' | 'asked',
  say: Say,
): readonly Section[] => {
  const { total, byReason, byAgency } = figures
  const whole = { heading, lines: [line(say.all(), total, of, say)] }
  if (isNone(total)) return [whole]
  const reasons = byReason?.map((one) => line(reasonOf(one, say), one, of, say)) ?? [say.withheld()]
  const agencies = byAgency?.map((one) => line(agenciesOf(one, say), one, of, say)) ?? [say.withheld()]
  return [
    whole,
    ...(of === 'count' ? [{ heading: say.byReason(), lines: some(reasons, say) }] : []),
    { heading: say.byAgency(), lines: agencies },
  ]
}

const view = ({ area, from, to, today, as, escalations, questions }: StatisticsFacts, say: Say) => {
  const days = say.days(from, to, today)
  return {
    summary: say.summary(),
    text: [
      say.heading(),
      labelled(say.area(), area),
      `${say.period()}: ${days}`,
      [say.escalations(), say.count(escalations.total.count)].join(' · '),
      [say.questions(), say.asked(questions.total.count)].join(' · '),
    ].join('\n'),
    data: linesOf({
      heading: say.heading(),
      sections: [
        {
          lines: [labelled(say.area(), area), `${say.period()}: ${days}`, ...(as === 'outside' ? [say.outside()] : [])],
        },
        ...sectionsOf(escalations, say.escalations(), 'count', say),
        ...sectionsOf(questions, say.questions(), 'asked', say),
        { lines: [say.hours(), say.together()] },
      ],
      foot: say.foot(),
    }),
  }
}

/** How long an area's agencies take to acknowledge and to answer. No line is about one person, and none is ranked. */
export const statisticsMessage = defineMessage({ template, en, cy, view })
