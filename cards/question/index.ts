import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import { labelled, plain } from '../plain.ts'
import type { QuestionButton, QuestionFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { QuestionWords } from './words/en.ts'
import { en } from './words/en.ts'

/** Clients show so many buttons in a row that none goes behind a menu. */
const inRow = 3

/** What is chosen when nobody can be named. */
export const unknownReceiver = '-'

const receiver = ({ to }: QuestionFacts, say: QuestionWords): string =>
  [
    to.post === undefined ? to.organisation : `${to.organisation}, ${to.post}`,
    to.name ?? say.nobody(),
    ...(to.covers ? [`${say.covers()} ${to.covers}`] : []),
  ].join('; ')

const asker = ({ askedBy: { agency, name } }: QuestionFacts, say: QuestionWords): string => {
  const which = agency === 'none' ? say.somebody() : say.agency(agency)
  return name === undefined ? which : `${name} (${which})`
}

const dueLine = ({ replyBy: { on, days }, today }: QuestionFacts, say: QuestionWords) =>
  labelled(say.replyBy(), say.due(on, today, days))

/** The request first: what is asked, by whom, by when. */
const requestLines = (facts: QuestionFacts, say: QuestionWords): readonly string[] => {
  const { as, question, answer, answeredBy, state, isSettled, isForPoliceAndCps } = facts
  return [
    ...(question ? [labelled(say.question(), question)] : []),
    ...(answer ? [labelled(say.answer(), answer)] : []),
    ...(answeredBy ? [labelled(say.answeredBy(), answeredBy)] : []),
    ...(state === 'asked' ? [dueLine(facts, say)] : []),
    ...(state === 'answered' && isSettled && as !== 'asker' ? [say.thanks()] : []),
    ...(isForPoliceAndCps ? [say.confined()] : []),
  ]
}

const aboutLines = (facts: QuestionFacts, say: QuestionWords): readonly string[] => {
  const { as, number, state, isSettled, isGivenBack, askedOn, area, raisedAs, news } = facts
  return [
    labelled(say.askedBy(), asker(facts, say)),
    labelled(say.to(), receiver(facts, say)),
    ...(isGivenBack && news !== 'give-back' ? [say.news('give-back', as)] : []),
    labelled(say.state(), say.stateOf(state, isSettled)),
    ...(raisedAs ? [labelled(say.raisedAs(), raisedAs)] : []),
    labelled(say.askedOn(), say.on(askedOn)),
    labelled(say.area(), area),
    labelled(say.number(), number),
  ]
}

/** Raising further belongs to escalations, which carry its words over. */
const verbOf = (button: QuestionButton) =>
  button === 'raise-further' ? 'escalations.from-question' : `questions.${button}`

/** Each field stands for the one button that needs it. */
const fields: ReadonlySet<QuestionButton> = new Set(['answer', 'pass', 'more-time'])

const buttonsOf = ({ buttons, state, record }: QuestionFacts, say: QuestionWords, lang: Language) =>
  buttons.map((button) => ({
    title: button === 'settle' && state === 'answered' ? say.thankYou() : say.button(button),
    verb: verbOf(button),
    data: button === 'raise-further' ? { question: record, lang } : { which: record, lang },
    inputs: fields.has(button) ? 'auto' : 'none',
  }))

const textOf = (facts: QuestionFacts, say: QuestionWords): string => {
  const { number, news, state, isSettled, to, as } = facts
  if (as === 'former') return [`${say.heading(as)} ${number}`, say.elsewhere()].join('\n')
  return [
    ...(news ? [say.news(news, as)] : []),
    `${say.heading(as)} ${number}`,
    say.agency(to.agency),
    say.stateOf(state, isSettled),
    ...(state === 'asked' ? [dueLine(facts, say)] : []),
  ].join('\n')
}

/** An input as the template binds it; the label is empty where there is none. */
const inputsOf = ({ buttons, choices, proposed = '' }: QuestionFacts, say: QuestionWords, lang: Language) => {
  const has = (button: QuestionButton) => buttons.includes(button)
  return {
    answer: has('answer') ? say.yourAnswer() : '',
    noDetails: has('answer') ? say.noDetails() : '',
    disclosable: has('answer') ? disclosable(lang) : '',
    neededAnswer: say.neededAnswer(),
    whose: has('pass') ? say.whose() : '',
    neededWhose: say.neededWhose(),
    choices: [...choices, { title: say.unknown(), value: unknownReceiver }],
    date: has('more-time') ? say.newDate() : '',
    neededDate: say.neededDate(),
    proposed,
  }
}

const view = (facts: QuestionFacts, say: QuestionWords, lang: Language) => {
  const { as, number, news, buttons } = facts
  const all = buttonsOf(facts, say, lang)
  const [first] = buttons
  const gone = [{ lines: [say.elsewhere(), labelled(say.number(), number)] }]
  return {
    summary: say.summary(as),
    text: textOf(facts, say),
    data: {
      ...linesOf({
        heading: say.heading(as),
        note: news ? say.news(news, as) : '',
        sections: as === 'former' ? gone : [{ lines: requestLines(facts, say) }, { lines: aboutLines(facts, say) }],
        foot: first ? say.typed(number, first) : '',
      }),
      inputs: inputsOf(facts, say, lang),
      first: all.slice(0, inRow),
      second: all.slice(inRow),
      danger: buttons.includes('answer') ? say.danger() : '',
      marking: plain(say.marking()),
    },
  }
}

/** A question as it is now, for one reader, and what has just happened with it. */
export const questionMessage = defineMessage({ template, en, cy, view })
