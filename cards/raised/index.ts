import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import { labelled, plain } from '../plain.ts'
import type { RaisedButton, RaisedEvent, RaisedFacts, RaisedPart } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { RaisedWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostEvents = 8
/** Clients show so many buttons in a row that none goes behind a menu. */
const inRow = 3

const partLines = (part: RaisedPart, { as, today }: RaisedFacts, say: RaisedWords): readonly string[] => {
  const { agency, organisation, state, holder, covers, due } = part
  const who = [holder ?? say.nobody(), ...(covers ? [`${say.covers()} ${covers}`] : [])].join(', ')
  return [
    labelled(say.agency(agency), `${organisation}; ${who}; ${say.partState(state)}`),
    ...(due ? [labelled(say.due(due.what, as === 'receiver'), say.moment(due.on, due.time, today, due.days))] : []),
  ]
}

const askedBy = ({ raisedBy: { agency, name } }: RaisedFacts, say: RaisedWords) => {
  const which = agency === 'none' ? say.somebody() : say.agency(agency)
  return name === undefined ? which : `${name} (${which})`
}

const aboutLines = (facts: RaisedFacts, say: RaisedWords): readonly string[] => {
  const { reason, urgent, area, state, raisedOn, agenda } = facts
  return [
    labelled(say.reason(), say.reasonOf(reason)),
    ...(urgent ? [say.ground(urgent)] : []),
    labelled(say.state(), say.stateOf(state)),
    labelled(say.raisedBy(), askedBy(facts, say)),
    labelled(say.raisedOn(), say.on(raisedOn)),
    labelled(say.area(), area),
    ...(agenda ? [labelled(say.agenda(), [agenda.group, ...(agenda.on ? [say.on(agenda.on)] : [])].join(', '))] : []),
  ]
}

const wordsLines = (facts: RaisedFacts, say: RaisedWords): readonly string[] => {
  const { what, reference, byPhone, answer, dispute, isDisputed } = facts
  return [
    ...(what ? [labelled(say.what(), what)] : []),
    ...(reference ? [labelled(say.reference(), reference)] : []),
    ...(byPhone ? [labelled(say.byPhone(), say.ringOn(byPhone))] : []),
    ...(answer ? [labelled(say.answerHeading(), answer)] : []),
    ...(isDisputed ? [say.disputed()] : []),
    ...(dispute ? [labelled(say.dispute(), dispute)] : []),
  ]
}

const eventLine = ({ on, what, agency }: RaisedEvent, say: RaisedWords) =>
  `${say.on(on)}: ${say.happened(what)}${agency ? ` (${say.agency(agency)})` : ''}`

/** A field stands for the one button that may need words. */
const fieldOf = (buttons: readonly RaisedButton[]): 'answer' | 'reopen' | undefined => {
  if (buttons.includes('answer')) return 'answer'
  return buttons.includes('reopen') ? 'reopen' : undefined
}

const buttonsOf = ({ buttons, record, seen }: RaisedFacts, say: RaisedWords, lang: Language) => {
  const field = fieldOf(buttons)
  return buttons.map((button) => ({
    title: say.button(button),
    verb: `escalations.${button}`,
    data: { which: record, seen: String(seen), lang },
    inputs: button === field ? 'auto' : 'none',
  }))
}

const textOf = (facts: RaisedFacts, say: RaisedWords): string => {
  const { number, as, news, state, reason, parts, today } = facts
  if (as === 'former') return [say.heading(number), say.elsewhere()].join('\n')
  const due = parts.flatMap((part) =>
    part.due
      ? [labelled(say.due(part.due.what, false), say.moment(part.due.on, part.due.time, today, part.due.days))]
      : [],
  )
  return [
    ...(news ? [say.news(news, state)] : []),
    say.heading(number),
    say.reasonOf(reason),
    parts.map(({ agency }) => say.agency(agency)).join(', '),
    say.stateOf(state),
    ...due,
  ].join('\n')
}

const view = (facts: RaisedFacts, say: RaisedWords, lang: Language) => {
  const { as, number, news, state, reason, parts, next, history, buttons } = facts
  const all = buttonsOf(facts, say, lang)
  const field = fieldOf(buttons)
  return {
    summary: say.summary(as),
    text: textOf(facts, say),
    data: {
      ...linesOf({
        heading: as === 'receiver' ? say.request(reason) : say.heading(number),
        note: news ? say.news(news, state) : '',
        sections:
          as === 'former'
            ? [{ lines: [say.elsewhere()] }]
            : [
                { lines: as === 'receiver' ? [say.heading(number)] : [] },
                { lines: wordsLines(facts, say) },
                { lines: parts.flatMap((part) => partLines(part, facts, say)) },
                { lines: aboutLines(facts, say) },
                { lines: next ? [labelled(say.next(), say.step(next))] : [] },
                { heading: say.history(), lines: history.slice(-mostEvents).map((event) => eventLine(event, say)) },
              ],
        foot: buttons.length > 0 ? say.typed(number, as) : '',
      }),
      field: field ? { label: say.field(field), needed: say.needed() } : { label: '', needed: '' },
      isAnswer: field === 'answer',
      disclosable: field ? disclosable(lang) : '',
      first: all.slice(0, inRow),
      second: all.slice(inRow),
      marking: plain(say.marking()),
    },
  }
}

/** An escalation as it is now, for one reader, and what has just happened with it. */
export const raisedMessage = defineMessage({ template, en, cy, view })
