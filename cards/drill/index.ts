import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { Section } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { DrillDue, DrillFacts, DrillFault, DrillLine, DrillMoment, DrillShown } from './facts.ts'
import { cy } from './words/cy.ts'
import type { DrillWords } from './words/en.ts'
import { en } from './words/en.ts'

/** What a card holds in two languages. */
const mostLines = 5
const mostFaults = 6

const some = (lines: readonly string[], most: number, say: DrillWords) =>
  lines.length > most ? [...lines.slice(0, most), say.more(lines.length - most)] : lines

const whoseLine = ({ agency, organisation }: Pick<DrillLine, 'agency' | 'organisation'>, say: DrillWords) =>
  `**${say.agency(agency)}** · ${plain(organisation)}`

const reached = ({ what, step, post }: DrillLine, say: DrillWords): string => {
  if (step === undefined) return say.what(what)
  return `${say.what(what)}: ${say.step(step)}${post === undefined ? '' : ` (${plain(post)})`}`
}

const lineOf = (line: DrillLine, say: DrillWords): string =>
  [
    whoseLine(line, say),
    ...line.skipped.map(({ step, why }) => `${say.skipped(why)}: ${say.step(step)}`),
    reached(line, say),
  ].join(' · ')

const dueLines = ({ on, time, count, unit, from, off }: DrillDue, say: DrillWords): readonly string[] => [
  labelled(say.due(), say.moment(on, time)),
  say.sum(count, unit, from),
  ...(off.length > 0 ? [labelled(say.off(), off.map(say.day).join('; '))] : []),
]

const offeredLines = ({ agenda }: DrillShown, say: DrillWords): readonly string[] => {
  const planned = agenda?.on === undefined ? say.unplanned() : say.day(agenda.on)
  return [say.offered(), ...(agenda ? [labelled(say.agenda(), `${agenda.group}; ${planned}`)] : [])]
}

/** Those that have the same time stand together, and their sum once below them. */
const sectionOf = ({ on, time, lines }: DrillMoment, facts: DrillShown, say: DrillWords): Section => {
  const byDue = [...Map.groupBy(lines, ({ due }) => JSON.stringify(due ?? null)).values()]
  return {
    heading: say.moment(on, time),
    lines: [
      ...byDue.flatMap((together) => {
        const due = together[0]?.due
        const said = together.map((line) => lineOf(line, say))
        return [...some(said, mostLines, say), ...(due ? dueLines(due, say) : [])]
      }),
      ...(lines.some(({ what }) => what === 'stops') ? offeredLines(facts, say) : []),
    ],
  }
}

const faultLine = ({ what, organisation, agency, step }: DrillFault, say: DrillWords): string => {
  const whose = [
    ...(agency ? [`**${say.agency(agency)}**`] : []),
    ...(organisation === undefined ? [] : [plain(organisation)]),
  ]
  return [...whose, step ? `${say.fault(what)}: ${say.step(step)}` : say.fault(what)].join(' · ')
}

const faultsOf = ({ state, faults }: DrillShown, say: DrillWords): Section => {
  if (state === 'running') return { lines: [] }
  const lines = faults.map((fault) => faultLine(fault, say))
  return { heading: say.faults(), lines: lines.length > 0 ? some(lines, mostFaults, say) : [say.noFaults()] }
}

const about = ({ area, for: whom }: DrillShown, say: DrillWords): Section => ({
  lines: [labelled(say.area(), area), labelled(say.for(), say.forWhom(whom))],
})

const textOf = ({ state, area, moments, faults }: DrillShown, say: DrillWords): string => {
  const last = moments.at(-1)
  return [
    say.mark(),
    labelled(say.area(), area),
    say.state(state),
    ...(last ? [labelled(say.shown(), say.moment(last.on, last.time))] : []),
    ...(state === 'running' ? [] : [`${say.faults()}: ${faults.length}`]),
  ].join('\n')
}

const shownView = (facts: DrillShown, say: DrillWords, lang: Language) => {
  const { state, moments, next, run } = facts
  const isRunning = state === 'running'
  return {
    summary: say.mark(),
    text: textOf(facts, say),
    data: linesOf({
      heading: say.mark(),
      note: say.state(state),
      sections: [
        about(facts, say),
        ...moments.map((moment) => sectionOf(moment, facts, say)),
        { lines: isRunning && next ? [labelled(say.next(), say.moment(next.on, next.time))] : [] },
        faultsOf(facts, say),
      ],
      foot: isRunning ? say.typed() : '',
      buttons: isRunning ? [{ title: say.stop(), verb: 'drill.stop', data: { run: String(run), lang } }] : [],
    }),
  }
}

const view = (facts: DrillFacts, say: DrillWords, lang: Language) =>
  facts.type === 'note' ? { summary: say.mark(), text: say.note(facts.note) } : shownView(facts, say, lang)

/** What would happen in an area if nobody replied, as far as it has been played; or why no drill was started. */
export const drillMessage = defineMessage({ template, en, cy, view })
