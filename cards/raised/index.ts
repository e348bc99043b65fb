import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import { labelled, plain } from '../plain.ts'
import { askingOf } from './asking.ts'
import type { RaisedEvent, RaisedFacts, RaisedPart } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { RaisedWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostEvents = 8

export { unknownReceiver } from './asking.ts'

/** Clients show so many buttons in a row that none goes behind a menu. */
const inRow = 3

const partLines = (part: RaisedPart, { today }: RaisedFacts, say: RaisedWords): readonly string[] => {
  const { agency, organisation, state, holder, covers, due } = part
  const who = [holder ?? say.nobody(), ...(covers ? [`${say.covers()} ${covers}`] : [])].join(', ')
  return [
    labelled(
      say.agency(agency),
      [organisation, who, part.reached ? say.reached(part.reached) : say.partState(state)].join('; ') +
        (part.onBehalf ? `, ${say.onBehalf()}` : ''),
    ),
    ...(due ? [labelled(say.due(due.what, part.isOwn === true), say.moment(due.on, due.time, today, due.days))] : []),
  ]
}

const askedBy = ({ raisedBy: { agency, name } }: RaisedFacts, say: RaisedWords) => {
  const which = agency === 'none' ? say.somebody() : say.agency(agency)
  return name === undefined ? which : `${name} (${which})`
}

const aboutLines = (facts: RaisedFacts, say: RaisedWords): readonly string[] => {
  const { reason, urgent, area, state, raisedOn, agenda, pausedUntil, pausedFor, isReported } = facts
  return [
    labelled(say.reason(), say.reasonOf(reason)),
    ...(urgent ? [say.ground(urgent)] : []),
    labelled(say.state(), say.stateOf(state)),
    labelled(say.raisedBy(), askedBy(facts, say)),
    labelled(say.raisedOn(), say.on(raisedOn)),
    labelled(say.area(), area),
    ...(pausedUntil ? [labelled(say.paused(), say.on(pausedUntil))] : []),
    ...(pausedFor ? [say.pauseOf(pausedFor)] : []),
    ...(isReported ? [say.reported()] : []),
    ...(agenda ? [labelled(say.agenda(), [agenda.group, ...(agenda.on ? [say.on(agenda.on)] : [])].join(', '))] : []),
  ]
}

const wordsLines = (facts: RaisedFacts, say: RaisedWords): readonly string[] => {
  const { what, reference, alike = [], byPhone, answer, dispute, isDisputed, handed, decision, learned } = facts
  return [
    ...(what ? [labelled(say.what(), what)] : []),
    ...(reference ? [labelled(say.reference(), reference)] : []),
    ...(alike.length > 0 ? [labelled(say.alike(), alike.join(', '))] : []),
    ...(byPhone ? [labelled(say.byPhone(), say.ringOn(byPhone))] : []),
    ...(answer ? [labelled(say.answerHeading(), answer)] : []),
    ...(isDisputed ? [say.disputed()] : []),
    ...(dispute ? [labelled(say.dispute(), dispute)] : []),
    ...(handed ? [labelled(say.handed(), handed)] : []),
    ...(decision ? [labelled(say.decision(), decision)] : []),
    ...(learned ? [labelled(say.learned(), learned)] : []),
  ]
}

const eventLine = ({ on, what, agency, by, inPlace, clock }: RaisedEvent, say: RaisedWords) => {
  const who = [
    ...(by ? [inPlace ? `${by}, ${say.inPlace(inPlace)}` : by] : []),
    ...(agency ? [say.agency(agency)] : []),
  ]
  const done = `${say.on(on)}: ${say.happened(what)}${who.length > 0 ? ` (${who.join('; ')})` : ''}`
  return clock ? `${done}. ${say.clock(clock.on, clock.time)}` : done
}

/** For the board: what was asked of whom, and how long ago; nothing of a case (framework row 16). */
const boardLines = (facts: RaisedFacts, say: RaisedWords): readonly string[] => {
  const { parts, area, reason, raisedOn, number, today } = facts
  return [
    say.boardLine(),
    labelled(say.reason(), say.reasonOf(reason)),
    labelled(say.agencies(), parts.map(({ agency }) => say.agency(agency)).join(', ')),
    labelled(say.area(), area),
    labelled(say.raisedOn(), say.on(raisedOn)),
    labelled(say.reportedOn(), say.on(today)),
    say.heading(number),
  ]
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

const mostTyped = 3

/** The same by typing: of the first few that its reader may do. */
const typedOf = ({ buttons, number }: RaisedFacts, say: RaisedWords): string => {
  const typed = buttons
    .map((button) => say.typedAs(button, number))
    .filter(Boolean)
    .slice(0, mostTyped)
  return typed.length > 0 ? say.typed(typed.join(', ')) : ''
}

const headingOf = ({ as, news, reason, number }: RaisedFacts, say: RaisedWords) => {
  if (news === 'report') return say.boardReport()
  return as === 'receiver' ? say.request(reason) : say.heading(number)
}

const view = (facts: RaisedFacts, say: RaisedWords, lang: Language) => {
  const { as, number, news, state, parts, next, history, asks } = facts
  const { inputs, buttons: all } = askingOf(facts, { say, lang })
  return {
    summary: say.summary(as),
    text: textOf(facts, say),
    data: {
      ...linesOf({
        heading: headingOf(facts, say),
        note: news ? say.news(news, state, as) : '',
        sections:
          as === 'former' || news === 'report'
            ? [{ lines: as === 'former' ? [say.elsewhere()] : boardLines(facts, say) }]
            : [
                { lines: as === 'receiver' ? [say.heading(number)] : [] },
                { lines: wordsLines(facts, say) },
                { lines: parts.flatMap((part) => partLines(part, facts, say)) },
                { lines: aboutLines(facts, say) },
                { lines: next ? [labelled(say.next(), say.step(next))] : [] },
                { heading: say.history(), lines: history.slice(-mostEvents).map((event) => eventLine(event, say)) },
              ],
        foot: asks || news === 'report' ? '' : typedOf(facts, say),
      }),
      inputs,
      needed: say.needed(),
      disclosable: inputs.length > 0 ? disclosable(lang) : '',
      first: all.slice(0, inRow),
      second: all.slice(inRow),
      marking: plain(say.marking()),
    },
  }
}

/** An escalation as it is now, for one reader, and what has just happened with it. */
export const raisedMessage = defineMessage({ template, en, cy, view })
