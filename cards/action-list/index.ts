import { defineMessage } from '../define.ts'
import { sectionsOf } from '../digest/lines.ts'
import template from '../digest/template.json' with { type: 'json' }
import type { Language } from '../language.ts'
import type { ActionListFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { ActionListWords } from './words/en.ts'
import { en } from './words/en.ts'

const perPage = 10

const longestChoice = 60

const shortened = (text: string) => (text.length > longestChoice ? `${text.slice(0, longestChoice - 1)}…` : text)

const nextOf = ({ whose, page, group }: ActionListFacts, say: ActionListWords, lang: Language) => ({
  verb: whose === 'own' ? 'actions.list-own' : 'actions.list',
  title: say.nextPage(),
  data: { page: String(page + 1), lang, ...(group ? { group: group.record } : {}) },
})

const buttonsOf = ({ lines }: ActionListFacts, say: ActionListWords, lang: Language) => {
  const [only, ...others] = lines
  if (!only) return []
  const data = { lang, ...(others.length === 0 ? { which: only.record } : {}) }
  return [
    { verb: 'actions.open', title: say.open(), data },
    { verb: 'actions.done', title: say.done(), data },
    { verb: 'actions.start', title: say.start(), data },
  ]
}

const countsOf = ({ whose, lines, total }: ActionListFacts, say: ActionListWords) => {
  if (lines.length === 0) return say.nothing(whose)
  const passed = lines.filter(({ days }) => days < 0).length
  return say.counts(total, lines.filter(({ days }) => days === 0).length, passed)
}

const view = (facts: ActionListFacts, say: ActionListWords, lang: Language) => {
  const { whose, today, lines, total, page, group } = facts
  const left = total - (page - 1) * perPage - lines.length
  const heading = say.listHeading(whose)
  const counts = countsOf(facts, say)
  const more = left > 0 ? say.next(whose, left, [...(group ? [group.name] : []), page + 1].join(' ')) : ''
  return {
    summary: say.listSummary(),
    text: [heading, counts, ...lines.map((line) => `${line.number}: ${say.due(line.dueOn, today, line.days)}`), more]
      .filter(Boolean)
      .join('\n'),
    data: {
      ...{ heading, counts, more },
      sections: sectionsOf(lines, { home: 'own', today }, say),
      which: say.which(),
      whichFault: say.whichFault(),
      choices: lines.map(({ number, title, record }) => ({ title: shortened(`${number}: ${title}`), value: record })),
      first: buttonsOf(facts, say, lang),
      second: left > 0 ? [nextOf(facts, say, lang)] : [],
      typed: say.how(),
    },
  }
}

/** Open actions, by the day on which they are due. */
export const actionListMessage = defineMessage({ template, en, cy, view })
