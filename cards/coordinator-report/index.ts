import { defineMessage } from '../define.ts'
import type { Section } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { GroupReport, ReportFacts, ReportLine } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ReportWords } from './words/en.ts'
import { en } from './words/en.ts'

/** What a card holds: of many groups, fewer lines each. */
const mostGroups = 4
const linesEach = (groups: number) => (groups > 2 ? 2 : 5)

const some = (lines: readonly string[], most: number, say: ReportWords) =>
  lines.length > most ? [...lines.slice(0, most), say.more(lines.length - most)] : lines

const headed = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [`**${heading}**`, ...lines] : [])

const sectionOf = (
  { group, done, open, due, passed, waiting, reminders, unreached, hasChannel }: GroupReport,
  { today, most }: { readonly today: string; readonly most: number },
  say: ReportWords,
): Section => {
  const line = ({ number, title, agency, dueOn, days }: ReportLine) =>
    [`**${number}** ${plain(title)}`, say.agency(agency), say.day(dueOn, today, days)].join(' · ')
  return {
    heading: plain(group),
    lines: [
      say.counts(done, open),
      say.reminders(reminders.due, reminders.sent),
      ...(waiting.length > 0
        ? [labelled(say.waiting(), waiting.map(({ agency, count }) => `${say.agency(agency)} (${count})`).join(', '))]
        : []),
      ...(hasChannel ? [] : [say.noChannel()]),
      ...headed(say.passed(), some(passed.map(line), most, say)),
      ...headed(say.due(), some(due.map(line), most, say)),
      ...headed(
        say.unreached(),
        some(
          unreached.map(({ number, whom, why }) =>
            [`**${number}**`, ...(whom ? [plain(whom)] : []), say.why(why)].join(' · '),
          ),
          most,
          say,
        ),
      ),
    ],
  }
}

const view = ({ today, from, groups, holidaysUntil }: ReportFacts, say: ReportWords) => {
  const total = (of: (group: GroupReport) => number) => groups.reduce((sum, group) => sum + of(group), 0)
  const text = say.text(
    groups.length,
    total(({ due }) => due.length),
    total(({ passed }) => passed.length),
    total(({ unreached }) => unreached.length),
  )
  const shown = groups.slice(0, mostGroups)
  const holidays = holidaysUntil ? say.holidays(holidaysUntil, today) : ''
  return {
    summary: say.summary(),
    text: [groups.length > 0 ? text : say.noGroups(), holidays].filter(Boolean).join(' '),
    data: linesOf({
      heading: say.heading(),
      note: groups.length > 0 ? say.since(from, today) : say.noGroups(),
      sections: [
        ...shown.map((group) => sectionOf(group, { today, most: linesEach(shown.length) }, say)),
        { lines: groups.length > shown.length ? [say.moreGroups(groups.length - shown.length)] : [] },
        { lines: holidays ? [holidays] : [] },
      ],
      foot: say.typed(),
    }),
  }
}

/** The week of somebody's groups: done, due, waited for, and whom reminders could not reach. Nobody is ranked. */
export const coordinatorReportMessage = defineMessage({ template, en, cy, view })
