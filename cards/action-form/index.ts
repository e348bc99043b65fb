import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { FormInput } from '../form-input.ts'
import { blankInput } from '../form-input.ts'
import type { Language } from '../language.ts'
import { labelled } from '../plain.ts'
import type { ActionFormFacts, FormChoice } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { ActionFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const components = (say: ActionFormWords): readonly FormChoice[] => [
  { title: say.none(), value: '0' },
  ...Array.from({ length: 12 }, (_, index) => ({
    title: `C${index + 1}: ${say.componentName(index + 1)}`,
    value: String(index + 1),
  })),
]

const titleInput = ({ values }: ActionFormFacts, say: ActionFormWords): FormInput => ({
  ...{
    ...blankInput,
    id: 'title',
    input: 'text',
    label: say.title(),
    value: values.title ?? '',
    required: true,
    most: 120,
  },
})

const ownerInput = ({ values, owners }: ActionFormFacts, say: ActionFormWords): FormInput => ({
  ...{ ...blankInput, id: 'owner', input: 'choice', label: say.owner(), value: values.owner ?? '', required: true },
  choices: owners,
})

const dayInput = ({ kind, values }: ActionFormFacts, say: ActionFormWords): FormInput => ({
  ...{ ...blankInput, id: 'due', input: 'date', label: say.due(kind), value: values.due ?? '', required: true },
})

const noteInput = ({ kind, values }: ActionFormFacts, say: ActionFormWords): FormInput => ({
  ...{
    ...blankInput,
    id: 'note',
    input: 'text',
    label: say.note(kind),
    value: values.note ?? '',
    most: 500,
    lines: true,
  },
  required: kind === 'move',
})

const addInputs = (facts: ActionFormFacts, say: ActionFormWords): readonly FormInput[] => {
  const { groups, values } = facts
  const group: FormInput = {
    ...{ ...blankInput, id: 'group', input: 'choice', label: say.group(), value: values.group ?? '', required: true },
    choices: groups,
  }
  const component: FormInput = {
    ...{ ...blankInput, id: 'component', input: 'choice', label: say.component(), value: values.component ?? '0' },
    choices: components(say),
  }
  const first = [titleInput(facts, say), ownerInput(facts, say), dayInput(facts, say)]
  return [...first, ...(groups.length > 1 ? [group] : []), component]
}

const inputsOf = (facts: ActionFormFacts, say: ActionFormWords): readonly FormInput[] => {
  switch (facts.kind) {
    case 'add':
      return addInputs(facts, say)
    case 'move':
      return [dayInput(facts, say), noteInput(facts, say)]
    case 'remind-later':
      return [dayInput(facts, say)]
    case 'hand':
      return [ownerInput(facts, say)]
    case 'disown':
    case 'finish':
      return [noteInput(facts, say)]
  }
}

const linesOf = ({ about, groups, due }: ActionFormFacts, say: ActionFormWords): readonly string[] => {
  const [only, ...others] = groups
  return [
    ...(about ? [labelled(say.action(), `${about.number}, ${about.title}`), labelled(say.group(), about.group)] : []),
    ...(!about && only && others.length === 0 ? [labelled(say.group(), only.title)] : []),
    ...(due ? [labelled(say.understood(), say.day(due.on, due.today, due.days))] : []),
  ]
}

const view = (facts: ActionFormFacts, say: ActionFormWords, lang: Language) => {
  const { kind, faults, found, data, about } = facts
  const heading = say.heading(kind)
  const inputs = inputsOf(facts, say)
  const reasons = [
    ...faults.map((fault) => say.fault(fault)),
    ...(found.length > 0 ? [labelled(say.found(), found.map((one) => say.kind(one)).join('; '))] : []),
  ]
  const due = facts.due ? [labelled(say.understood(), say.day(facts.due.on, facts.due.today, facts.due.days))] : []
  const number = about ? [labelled(say.action(), String(about.number))] : []
  return {
    summary: say.summary(),
    text: [heading, ...number, ...due, ...faults.map((fault) => say.fault(fault)), say.typed(kind)].join('\n'),
    data: {
      heading,
      lines: linesOf(facts, say),
      faults: reasons,
      inputs,
      needed: say.needed(),
      disclosable: inputs.some(({ input }) => input === 'text') ? disclosable(lang) : '',
      typed: say.typed(kind),
      save: say.save(kind),
      verb: kind === 'add' ? 'actions.save' : `actions.${kind}-save`,
      data: { ...data, lang },
    },
  }
}

/** The form of a new action, or of a step that needs words, a day or a name. */
export const actionFormMessage = defineMessage({ template, en, cy, view })
