import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { RecordLinkFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RecordLinkWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = (facts: RecordLinkFacts, say: RecordLinkWords, lang: Language) => {
  const { kind, record } = facts
  return {
    summary: say.summary(),
    text: [say.heading(facts), say.state(facts)].join('\n'),
    data: linesOf({
      heading: say.heading(facts),
      sections: [{ lines: [say.state(facts)] }],
      foot: say.foot(),
      buttons: [{ title: say.open(), verb: `${kind}s.open`, data: { which: record, lang } }],
    }),
  }
}

/** What is inserted into a chat from the search: nothing that only its people may see. */
export const recordLinkMessage = defineMessage({ template, en, cy, view })

const nothing: Readonly<Record<Language, string>> = { en: en.none(), cy: cy.none(), both: `${cy.none()} ${en.none()}` }

/** What the search says where there is nothing, or nothing for whoever looks. */
export const nothingFound = (language: Language): string => nothing[language]

/** One result of the search: its number and state in the list, and the card that is inserted. */
export const linkResult = (facts: RecordLinkFacts, language: Language) => ({
  title: facts.number,
  subtitle: (language === 'cy' ? cy : en).state(facts),
  message: recordLinkMessage(facts, language),
})
