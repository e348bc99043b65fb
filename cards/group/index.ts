import { defineMessage } from '../define.ts'
import { groupKindName } from '../group-types/name.ts'
import type { Language } from '../language.ts'
import type { Button } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { GroupFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { GroupWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostChoices = 5

const namesOr = (names: readonly string[], nobody: string) => (names.length > 0 ? names.join('; ') : nobody)

const runLines = (facts: GroupFacts, say: GroupWords): readonly string[] => {
  const { chairs, nextChairs, coordinator, deputy, today } = facts
  return [
    labelled(chairs.length > 1 ? say.chairs() : say.chair(), namesOr(chairs, say.nobody())),
    ...(nextChairs
      ? [labelled(say.nextChair(say.day(nextChairs.from, today)), namesOr(nextChairs.chairs, say.nobody()))]
      : []),
    labelled(say.coordinator(), coordinator ?? say.nobody()),
    ...(deputy === undefined ? [] : [labelled(say.deputy(), deputy)]),
  ]
}

const settingLines = (facts: GroupFacts, say: GroupWords): readonly string[] => {
  const { rhythm, terms, isLinked, showsOwners, policeAndCpsOnly, today } = facts
  return [
    labelled(say.meets(), say.rhythm(rhythm)),
    ...(terms.agreed ? [labelled(say.termsAgreed(), say.day(terms.agreed, today))] : []),
    ...(terms.review ? [labelled(say.termsReview(), say.day(terms.review, today))] : []),
    labelled(say.readers(), policeAndCpsOnly ? say.policeAndCps() : say.everyone()),
    labelled(say.channel(), isLinked ? say.linked() : say.unlinked()),
    ...(isLinked ? [labelled(say.owners(), showsOwners ? say.ownersShown() : say.ownersHidden())] : []),
  ]
}

const memberLines = ({ members, missing }: GroupFacts, say: GroupWords): readonly string[] => {
  const lines = members.map(({ agency, names }) => labelled(say.agency(agency), names.join('; ')))
  const gap = missing.map((agency) => say.agency(agency)).join('; ')
  return [
    ...(lines.length > 0 ? lines : [say.noMembers()]),
    ...(lines.length > 0 && gap !== '' ? [labelled(say.missing(), gap)] : []),
  ]
}

const buttonsOf = (facts: GroupFacts, say: GroupWords, lang: Language): readonly Button[] => {
  const { which, may, note, ended, record } = facts
  if (which.length > 0)
    return which
      .slice(0, mostChoices)
      .map(({ label, party, does }) => ({ title: label, verb: `groups.${does}-member`, data: { record, party, lang } }))
  if (may === 'read' || ended) return []
  return note === 'ask-end'
    ? [{ title: say.end(), verb: 'groups.end', data: { record, lang } }]
    : [{ title: say.change(), verb: 'groups.change', data: { record, lang } }]
}

const noteOf = ({ note, about, which, ended }: GroupFacts, say: GroupWords): string => {
  if (which.length > 0) return say.which()
  if (note === undefined) return ended ? say.ended() : ''
  return about === undefined ? say.note(note) : labelled(say.note(note), about)
}

const footOf = ({ may, ended, note }: GroupFacts, say: GroupWords) => {
  if (may === 'read' || ended) return ''
  return note === 'ask-end' ? say.typedEnd() : say.typedRun()
}

const view = (facts: GroupFacts, say: GroupWords, lang: Language) => {
  const { name, kind, area } = facts
  const type = groupKindName(kind, lang)
  const heading = plain(name)
  const of = [...(type === name ? [] : [labelled(say.kind(), type)]), labelled(say.area(), area)]
  const note = noteOf(facts, say)
  const lines = [...of, ...runLines(facts, say), ...settingLines(facts, say)]
  return {
    summary: say.summary(),
    text: [note, heading, ...lines, labelled(say.members(), ''), ...memberLines(facts, say)].filter(Boolean).join('\n'),
    data: linesOf({
      ...{ heading, note },
      sections: [
        { lines: of },
        { lines: runLines(facts, say) },
        { lines: settingLines(facts, say) },
        { heading: say.members(), lines: memberLines(facts, say) },
      ],
      foot: footOf(facts, say),
      buttons: buttonsOf(facts, say, lang),
    }),
  }
}

/** A standing group as it is now, and what was just done with it. */
export const groupMessage = defineMessage({ template, en, cy, view })
