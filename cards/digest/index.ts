import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { ActionLine, DigestFacts } from './facts.ts'
import { isOver, sectionsOf } from './lines.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { DigestWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostLines = 10
/** What a drop-down shows of a title on a phone. */
const longestChoice = 60
/** Clients show so many buttons in a row that none goes behind a menu. */
const buttonsInRow = 3

const choiceOf = ({ number, title, record }: ActionLine) => {
  const text = `${number}: ${title}`
  return { title: text.length > longestChoice ? `${text.slice(0, longestChoice - 1)}…` : text, value: record }
}

const buttonsOf = (open: readonly ActionLine[], later: string, say: DigestWords, lang: Language) => {
  const [only] = open
  if (!only) return []
  const data = { lang, ...(open.length === 1 ? { which: only.record } : {}) }
  const button = (verb: string, title: string, more: object = {}) => ({ verb, title, data: { ...data, ...more } })
  return [
    button('actions.done', say.done()),
    button('actions.start', say.start()),
    button('actions.move', say.move()),
    button('actions.hand', say.hand()),
    button('actions.not-mine', say.notMine()),
    button('actions.remind-later', say.remind(say.day(later)), { on: later }),
  ]
}

const textOf = (actions: readonly ActionLine[], others: number, say: DigestWords) => {
  const open = actions.filter((line) => !isOver(line))
  const dueToday = open.filter(({ days }) => days === 0).length
  const passed = open.filter(({ days }) => days < 0).length
  return [
    ...(open.length > 0 ? [say.counts(open.length, dueToday, passed)] : []),
    ...(actions.length > 0 && open.length === 0 ? [say.allOver()] : []),
    ...(others > 0 ? [say.others(others)] : []),
  ].join(' ')
}

const view = ({ home, today, lines, later }: DigestFacts, say: DigestWords, lang: Language) => {
  const actions = lines.filter((line) => line.type === 'action')
  const text = textOf(actions, lines.length - actions.length, say)
  const shown = lines.slice(0, mostLines)
  const open = shown.filter((line) => line.type === 'action').filter((line) => !isOver(line))
  const buttons = buttonsOf(open, later.on, say, lang)
  const isDueToday = open.some(({ days }) => days === 0)
  return {
    summary: actions.length > 0 ? say.summary(isDueToday) : say.summaryGroups(),
    text,
    data: {
      heading: say.heading(home),
      counts: text,
      sections: sectionsOf(shown, { home, today }, say),
      more: lines.length > shown.length ? say.more(lines.length - shown.length) : '',
      which: say.which(),
      whichFault: say.whichFault(),
      choices: open.map(choiceOf),
      first: buttons.slice(0, buttonsInRow),
      second: buttons.slice(buttonsInRow),
      typed: open[0] ? say.typed(open[0].number) : '',
    },
  }
}

/** One post of a day: everything that a channel or a person is reminded of, by date. Titles stand in the card alone. */
export const digestMessage = defineMessage({ template, en, cy, view })
