import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { Button } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import { labelled, plain } from '../plain.ts'
import type { ActionButton, ActionEvent, ActionFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { ActionWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostEvents = 6
/** Clients show so many buttons in a row that none goes behind a menu. */
const inRow = 3

const stateLines = (facts: ActionFacts, say: ActionWords): readonly string[] => {
  const { due, today, state, waitingOn } = facts
  return [
    labelled(say.due(), say.day(due.on, today, due.days)),
    labelled(say.state(), say.stateOf(state)),
    ...(waitingOn ? [labelled(say.waitingOn(), say.agency(waitingOn))] : []),
  ]
}

const ownLines = (facts: ActionFacts, say: ActionWords): readonly string[] => {
  const { owner, agency, group, component, notMine } = facts
  return [
    labelled(say.owner(), `${owner} (${say.agency(agency)})`),
    labelled(say.group(), group),
    ...(component ? [labelled(say.component(), `C${component}: ${say.componentName(component)}`)] : []),
    ...(notMine ? [say.notMine()] : []),
    ...(notMine?.perhaps ? [labelled(say.perhaps(), notMine.perhaps)] : []),
  ]
}

const noteLines = ({ reason, closing }: ActionFacts, say: ActionWords): readonly string[] => [
  ...(reason ? [labelled(say.reason(), reason)] : []),
  ...(closing ? [labelled(say.closing(), closing)] : []),
]

const eventLine = ({ on, what, to, day, agency }: ActionEvent, say: ActionWords) => {
  const detail = [...(to ? [plain(to)] : []), ...(day ? [say.on(day)] : []), ...(agency ? [say.agency(agency)] : [])]
  return `${say.on(on)}: ${say.happened(what)}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`
}

const titleOf = (button: ActionButton, later: string, say: ActionWords) =>
  button === 'remind-later' ? say['remind-later'](later) : say[button]()

const buttonsOf = (
  { buttons, later, record, seen }: ActionFacts,
  say: ActionWords,
  lang: Language,
): readonly Button[] =>
  buttons.map((button) => ({
    title: titleOf(button, later, say),
    verb: `actions.${button}`,
    data: { which: record, seen: String(seen), lang, ...(button === 'remind-later' ? { on: later } : {}) },
  }))

const footOf = ({ buttons, number }: ActionFacts, say: ActionWords) => {
  if (buttons.length === 0) return ''
  return buttons.includes('reopen') ? say.typedOver(number) : say.typed(number)
}

const noteOf = ({ note, reminded, today }: ActionFacts, say: ActionWords) => {
  if (!note) return ''
  return reminded ? labelled(say.note(note), say.day(reminded.on, today, reminded.days)) : say.note(note)
}

const view = (facts: ActionFacts, say: ActionWords, lang: Language) => {
  const { number, title, history, due, today, state, agency } = facts
  const heading = say.heading(number)
  const said = noteOf(facts, say)
  const buttons = buttonsOf(facts, say, lang)
  return {
    summary: say.summary(),
    // Titles and people stand in the card alone.
    text: [said, heading, say.agency(agency), labelled(say.due(), say.day(due.on, today, due.days)), say.stateOf(state)]
      .filter(Boolean)
      .join('\n'),
    data: {
      ...linesOf({
        ...{ heading, note: said },
        sections: [
          { heading: plain(title), lines: stateLines(facts, say) },
          { lines: ownLines(facts, say) },
          { lines: noteLines(facts, say) },
          {
            heading: say.history(),
            lines: history.slice(-mostEvents).map((event) => eventLine(event, say)),
          },
        ],
        foot: footOf(facts, say),
      }),
      first: buttons.slice(0, inRow),
      second: buttons.slice(inRow),
    },
  }
}

/** One action as it is now, and what was just done with it. */
export const actionMessage = defineMessage({ template, en, cy, view })
