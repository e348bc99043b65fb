import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { RaisedLine, RaisedListFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RaisedListWords } from './words/en.ts'
import { en } from './words/en.ts'

const section = ({ number, reason, state, agencies, due }: RaisedLine, today: string, say: RaisedListWords) => ({
  heading: number,
  lines: [
    say.reason(reason),
    say.state(state),
    labelled(say.with(), agencies.map((agency) => say.agency(agency)).join(', ')),
    ...(due ? [labelled(say.due(due.what), say.moment(due.on, due.time, today, due.days))] : []),
  ],
})

const view = ({ of, area, today, lines, total }: RaisedListFacts, say: RaisedListWords) => {
  const heading = say.heading(of)
  const named = area === undefined ? [] : [labelled(say.area(), area)]
  const rest = total - lines.length
  return {
    summary: say.summary(),
    text: [heading, ...named, ...(lines.length === 0 ? [say.none()] : lines.map(({ number }) => number))].join('\n'),
    data: linesOf({
      heading,
      sections: [
        { lines: named },
        ...lines.map((line) => section(line, today, say)),
        { lines: lines.length === 0 ? [say.none()] : rest > 0 ? [say.more(rest)] : [] },
      ],
      foot: say.foot(),
    }),
  }
}

/** What is open: numbers, reasons and agencies; words and references stand on the card of each. */
export const raisedListMessage = defineMessage({ template, en, cy, view })
