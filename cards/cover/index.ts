import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, plain } from '../plain.ts'
import type { CoverFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { CoverWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostChoices = 5

const daysOf = ({ days }: CoverFacts, say: CoverWords): readonly string[] =>
  days ? [labelled(say.from(), say.day(days.from, days.today)), labelled(say.to(), say.day(days.to, days.today))] : []

const linesOf = (
  { organisation, role, holder, cover, isDeputy }: CoverFacts['posts'][number],
  isAsking: boolean,
  say: CoverWords,
): readonly string[] => [
  labelled(say.organisation(), organisation),
  labelled(say.role(), role),
  ...(holder ? [labelled(say.holder(), holder)] : []),
  ...(isAsking ? [] : [labelled(isDeputy ? say.deputy() : say.cover(), cover ?? say.nobody())]),
]

const buttonsOf = ({ whose, choices, entries, days, by }: CoverFacts, say: CoverWords, lang: Language) => {
  if (!days) return []
  const { from, to } = days
  const again = whose === 'own' ? 'entries.cover-me' : 'entries.cover-for'
  if (choices.length > 0)
    return choices.slice(0, mostChoices).map((choice) => ({
      verb: again,
      title: choice.label,
      data: { entries, from, to, by: choice.by, lang },
    }))
  return [{ verb: 'entries.cover-save', title: say.save(), data: { entries, from, to, lang, ...(by ? { by } : {}) } }]
}

const headingOf = ({ fault, choices }: CoverFacts, say: CoverWords) => {
  if (fault) return say.off()
  return choices.length > 0 ? say.which() : say.check()
}

const howOf = ({ fault, choices, whose }: CoverFacts, say: CoverWords) => {
  if (fault) return whose === 'own' ? say.howOwn() : say.howOther()
  if (choices.length > 0) return ''
  return whose === 'own' ? say.saveOwn() : say.saveOther()
}

const view = (facts: CoverFacts, say: CoverWords, lang: Language) => {
  const { fault, posts, choices } = facts
  const heading = headingOf(facts, say)
  const why = fault ? say[fault]() : ''
  const how = howOf(facts, say)
  const days = daysOf(facts, say)
  const lines = posts.map((post) => linesOf(post, choices.length > 0, say))
  const buttons = fault ? [] : buttonsOf(facts, say, lang)
  const said = [...days, ...lines.flat()].join('. ')
  return {
    summary: say.summary(),
    text: [heading, why, said && `${said}.`, how].filter(Boolean).join(' '),
    data: {
      ...{ heading, why, how, buttons },
      any: buttons.length > 0,
      days: days.map((text) => ({ text })),
      posts: lines.map((all) => ({ lines: all.map((text) => ({ text: plain(text) })) })),
    },
  }
}

/** A cover as it was understood, in full, before it is saved; or what of it could not be read. */
export const coverMessage = defineMessage({ template, en, cy, view })
