import template from '../action-form/template.json' with { type: 'json' }
import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { FormInput } from '../form-input.ts'
import { blankInput } from '../form-input.ts'
import type { Language } from '../language.ts'
import { labelled } from '../plain.ts'
import type { MeetingFormFacts } from './facts.ts'
import { cameChoices } from './facts.ts'
import { cy } from './words/cy.ts'
import type { MeetingFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const blank = { ...blankInput, required: true }

const planInputs = ({ kind, values, groups }: MeetingFormFacts, say: MeetingFormWords): readonly FormInput[] => {
  const group: FormInput = {
    ...{ ...blank, id: 'group', input: 'choice', label: say.group(), value: values.group ?? '', choices: groups },
  }
  return [
    ...(kind === 'plan' && groups.length > 1 ? [group] : []),
    { ...blank, id: 'on', input: 'date', label: say.on(), value: values.on ?? '' },
    { ...blank, id: 'from', input: 'text', label: say.from(), value: values.from ?? '', most: 10 },
    { ...blank, id: 'to', input: 'text', label: say.to(), value: values.to ?? '', most: 10 },
    { ...blank, id: 'panel', input: 'text', label: say.panel(), value: values.panel ?? '', required: false },
  ]
}

const inputsOf = (facts: MeetingFormFacts, say: MeetingFormWords): readonly FormInput[] => {
  const { kind, values, members } = facts
  if (kind === 'item')
    return [{ ...blank, id: 'item', input: 'text', label: say.item(), value: values.item ?? '', most: 120 }]
  if (kind !== 'held') return planInputs(facts, say)
  const choices = cameChoices.map((choice) => ({ title: say.came(choice), value: choice }))
  return members.map(({ name, came }, index) => ({
    ...{ ...blank, id: `came-${index}`, input: 'choice' as const, label: name, value: came ?? 'yes', choices },
  }))
}

const view = (facts: MeetingFormFacts, say: MeetingFormWords, lang: Language) => {
  const { kind, faults, found, group, day, data, groups } = facts
  const heading = say.heading(kind)
  const named = group ?? (groups.length === 1 ? groups[0]?.title : undefined)
  const lines = [
    ...(named ? [labelled(say.group(), named)] : []),
    ...(day ? [labelled(say.day(), say.due(day.on, day.today, day.days))] : []),
  ]
  const reasons = faults.map((fault) => say.fault(fault))
  const kinds = found.length > 0 ? [labelled(say.found(), found.map((one) => say.kind(one)).join('; '))] : []
  return {
    summary: say.summary(),
    text: [heading, ...lines, ...reasons, say.typed(kind)].join('\n'),
    data: {
      ...{ heading, lines, inputs: inputsOf(facts, say), needed: say.needed(), typed: say.typed(kind) },
      faults: [...reasons, ...kinds],
      disclosable: kind === 'item' ? disclosable(lang) : '',
      save: say.save(kind),
      verb: `meetings.${kind === 'plan' ? 'save' : `${kind}-save`}`,
      data: { ...data, lang },
    },
  }
}

/** The forms of a meeting: planned, changed, added to, recorded. */
export const meetingFormMessage = defineMessage({ template, en, cy, view })
