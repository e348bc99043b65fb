import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import { groupKindName } from '../group-types/name.ts'
import { cy as kindsCy } from '../guard-kinds/words/cy.ts'
import { en as kindsEn } from '../guard-kinds/words/en.ts'
import type { Language } from '../language.ts'
import { bilingual } from '../language.ts'
import { labelled } from '../plain.ts'
import type { GroupFormFacts } from './facts.ts'
import { fieldsOf } from './fields.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { GroupFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const foundWords = bilingual(kindsEn, kindsCy)

const aboutOf = ({ group, areas }: GroupFormFacts, say: GroupFormWords, lang: Language): readonly string[] => {
  if (group)
    return [
      labelled(say.group(), group.name),
      labelled(say.kind(), groupKindName(group.kind, lang)),
      labelled(say.area(), group.area),
    ]
  const [only, ...others] = areas
  return only && others.length === 0 ? [labelled(say.area(), only.label)] : []
}

const view = (facts: GroupFormFacts, say: GroupFormWords, lang: Language) => {
  const { isNew, faults, found, which, data } = facts
  const heading = isNew ? say.headingNew() : say.headingChange()
  const about = aboutOf(facts, say, lang)
  const wrong = [
    ...faults.map((fault) => say.fault(fault)),
    ...(found.length > 0 ? [labelled(say.found(), foundWords(lang).kinds(found))] : []),
  ]
  const twin = isNew ? say.twinNew() : say.twinChange()
  return {
    summary: say.summary(),
    text: [...faults.map((fault) => say.fault(fault)), `${heading}.`, ...about, say.how(), twin].join('\n'),
    data: {
      ...{ heading, twin, about, wrong },
      how: say.how(),
      fields: fieldsOf(facts, say, lang, disclosable(lang)),
      save: say.save(),
      verb: isNew ? 'groups.create' : 'groups.save',
      data: { ...data, lang, asked: which.map(({ typed }) => typed) },
    },
  }
}

/** A group to be put on record or changed, with what stands there now or what was typed. */
export const groupFormMessage = defineMessage({ template, en, cy, view })
