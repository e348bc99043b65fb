import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { labelled, plain } from '../plain.ts'
import type { SuggestionFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { SuggestionWords } from './words/en.ts'
import { en } from './words/en.ts'

const changes: Readonly<Record<SuggestionFacts['wrong'], (say: SuggestionWords) => string>> = {
  'someone-else': (say) => say.someoneElse(),
  left: (say) => say.left(),
  phone: (say) => say.wrongPhone(),
  email: (say) => say.wrongEmail(),
  me: (say) => say.me(),
  known: (say) => say.known(),
}

const buttonsOf = ({ may }: SuggestionFacts, say: SuggestionWords) => {
  if (may === 'decide')
    return [
      { verb: 'entries.accept', title: say.accept() },
      { verb: 'entries.decline', title: say.decline() },
    ]
  return may === 'withdraw' ? [{ verb: 'entries.withdraw', title: say.withdraw() }] : []
}

const howOf = ({ state, may, wrong }: SuggestionFacts, say: SuggestionWords) => {
  if (state !== 'made') return say[state]()
  if (may === 'decide') return wrong === 'me' ? say.howDecideMe() : say.howDecide()
  return may === 'withdraw' ? say.howWithdraw() : ''
}

const makerOf = ({ maker }: SuggestionFacts, say: SuggestionWords) =>
  maker ? `${maker.name}, ${maker.organisation}` : say.notJoined()

const aboutLines = (facts: SuggestionFacts, say: SuggestionWords): readonly string[] => {
  const { organisation, isNew, role, holder, shownName, policeAndCpsOnly, madeOn, today, reference } = facts
  return [
    labelled(isNew ? say.newOrganisation() : say.organisation(), organisation),
    role && labelled(say.role(), role),
    holder && labelled(say.holder(), holder),
    labelled(say.from(), makerOf(facts, say)),
    shownName && labelled(say.shownName(), shownName),
    say.made(madeOn, today),
    labelled(say.reference(), reference),
    policeAndCpsOnly ? say.policeAndCps() : '',
  ].filter((line): line is string => line !== undefined && line !== '')
}

const view = (facts: SuggestionFacts, say: SuggestionWords, lang: Language) => {
  const { proposed, note, reference } = facts
  const change = changes[facts.wrong](say)
  const how = howOf(facts, say)
  const buttons = buttonsOf(facts, say)
  const lines = [
    proposed.name && labelled(say.name(), proposed.name),
    proposed.email && labelled(say.email(), proposed.email),
    proposed.phone && labelled(say.phone(), proposed.phone),
  ].filter((line): line is string => line !== undefined && line !== '')
  return {
    summary: say.summary(),
    text: `${say.heading()}. ${say.organisation()}: ${facts.organisation}. ${change}. ${how}`.trim(),
    data: {
      heading: say.heading(),
      lines: aboutLines(facts, say).map((text) => ({ text })),
      proposed: lines.map((text) => ({ text })),
      noteLabel: say.note(),
      note: note ? plain(note) : '',
      any: buttons.length > 0,
      ...{ change, how, buttons, reference, lang },
    },
  }
}

/** A suggestion for an entry, to those who decide it or to its maker. */
export const suggestionMessage = defineMessage({ template, en, cy, view })
