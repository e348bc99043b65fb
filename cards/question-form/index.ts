import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { FormInput } from '../form-input.ts'
import { blankInput } from '../form-input.ts'
import type { Language } from '../language.ts'
import { labelled } from '../plain.ts'
import type { QuestionFormFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { QuestionFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const agencies = ['police', 'cps', 'isva'] as const

/** What a choice says that leaves the agency open. */
const anyAgency = '-'

const toLines = ({ to, area, toldOn }: QuestionFormFacts, say: QuestionFormWords): readonly string[] => {
  const names = to && [
    to.post === undefined ? to.organisation : `${to.organisation}, ${to.post}`,
    to.name ?? say.nobody(),
    ...(to.covers ? [`${say.covers()} ${to.covers}`] : []),
  ]
  return [
    ...(names ? [labelled(say.to(), names.join('; '))] : []),
    ...(area ? [labelled(say.area(), area)] : []),
    ...(toldOn ? [labelled(say.told(), say.moment(toldOn.on, toldOn.time))] : []),
  ]
}

/** Whom it goes to, where that is still open: a place and an agency, or one of several contacts. */
const whomInputs = ({ to, choices, data, values }: QuestionFormFacts, say: QuestionFormWords): readonly FormInput[] => {
  const needsPlace = data.area === undefined
  const needsAgency = to === undefined && choices.length === 0
  const contact: FormInput = {
    ...{ ...blankInput, id: 'to', input: 'choice', label: say.which(), required: true, choices },
  }
  const place: FormInput = {
    ...{ ...blankInput, id: 'place', input: 'text', label: say.place(), required: true, most: 80 },
    value: values.place ?? '',
  }
  const agency: FormInput = {
    ...{ ...blankInput, id: 'agency', input: 'choice', label: say.agency(), value: values.agency ?? anyAgency },
    choices: [
      ...agencies.map((one) => ({ title: say.agencyOf(one), value: one })),
      { title: say.anyAgency(), value: anyAgency },
    ],
  }
  return [
    ...(needsPlace ? [place] : []),
    ...(needsAgency ? [agency] : []),
    ...(to === undefined && choices.length > 0 ? [contact] : []),
  ]
}

const inputsOf = (facts: QuestionFormFacts, say: QuestionFormWords): readonly FormInput[] => [
  ...whomInputs(facts, say),
  {
    ...{ ...blankInput, id: 'replyBy', input: 'date', label: say.replyBy(), required: true },
    value: facts.replyBy?.on ?? '',
  },
  // Last, so that what is said under it stands under it.
  {
    ...{ ...blankInput, id: 'question', input: 'text', label: say.question(), value: facts.values.question ?? '' },
    ...{ required: true, most: 500, lines: true },
  },
]

const view = (facts: QuestionFormFacts, say: QuestionFormWords, lang: Language) => {
  const { faults, found, today, replyBy, mayConfine, values, data } = facts
  const told = faults.map((fault) => say.fault(fault))
  const kinds = found.length > 0 ? [labelled(say.found(), found.map((one) => say.kind(one)).join('; '))] : []
  const proposed = replyBy && labelled(say.proposed(), say.due(replyBy.on, today, replyBy.days))
  return {
    summary: say.summary(),
    text: [say.heading(), ...told, say.typed()].join('\n'),
    data: {
      heading: say.heading(),
      lines: [...toLines(facts, say), say.hint()],
      faults: [...told, ...kinds],
      inputs: inputsOf(facts, say),
      needed: say.needed(),
      under: [say.noDetails(), disclosable(lang)],
      after: [...(proposed ? [proposed] : []), say.after()],
      confine: mayConfine
        ? { title: say.confine(), value: String(values.confined === true) }
        : { title: '', value: '' },
      button: {
        title: say.send(),
        data: { ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)), lang },
      },
      typed: say.typed(),
      danger: say.danger(),
    },
  }
}

/** The form by which a contact is asked: to whom it goes, and what the guard keeps out, stand beside the field. */
export const questionFormMessage = defineMessage({ template, en, cy, view })
