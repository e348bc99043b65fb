import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { FormInput } from '../form-input.ts'
import { blankInput } from '../form-input.ts'
import type { Language } from '../language.ts'
import { labelled } from '../plain.ts'
import { urgentGrounds } from '../reasons/reasons.ts'
import type { RaiseFormFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { RaiseFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const agencies = ['police', 'cps', 'isva', 'partner'] as const

/** What a choice says that leaves something to the rest of the form. */
const unchosen = '-'

const choice = (
  id: string,
  label: string,
  { value, required = false }: { readonly value: string | undefined; readonly required?: boolean },
  choices: FormInput['choices'],
): FormInput => ({ ...blankInput, id, label, required, input: 'choice', value: value ?? '', choices })

const inputsOf = ({ values, reasons, services, leads }: RaiseFormFacts, say: RaiseFormWords): readonly FormInput[] => [
  choice(
    'reason',
    say.reason(),
    { value: values.reason, required: true },
    reasons.map((reason) => ({ title: say.reasonOf(reason), value: reason })),
  ),
  {
    ...blankInput,
    id: 'place',
    input: 'text',
    label: say.place(),
    value: values.place ?? '',
    required: true,
    most: 80,
  },
  choice('agency', say.agency(), { value: values.agency ?? unchosen }, [
    { title: say.byReason(), value: unchosen },
    ...agencies.map((agency) => ({ title: say.agencyOf(agency), value: agency })),
  ]),
  ...(services.length > 0
    ? [choice('organisation', say.service(), { value: values.organisation, required: true }, services)]
    : []),
  ...(leads.length > 0 ? [choice('lead', say.lead(), { value: values.lead, required: true }, leads)] : []),
  choice(
    'asked',
    say.asked(),
    { value: values.asked },
    (['yes', 'no', 'none'] as const).map((answer) => ({ title: say.askedOf(answer), value: answer })),
  ),
  { ...blankInput, id: 'reference', input: 'text', label: say.reference(), value: values.reference ?? '', most: 40 },
  choice('urgent', say.when(), { value: values.urgent ?? unchosen }, [
    { title: say.usual(), value: unchosen },
    ...urgentGrounds.map((ground) => ({ title: say.ground(ground), value: ground })),
  ]),
  {
    ...{ ...blankInput, id: 'what', input: 'text', label: say.what(), value: values.what ?? '' },
    ...{ required: true, most: 500, lines: true },
  },
]

const view = (facts: RaiseFormFacts, say: RaiseFormWords, lang: Language) => {
  const { faults, found, form, question, values } = facts
  const told = faults.map((fault) => say.fault(fault))
  const data = { form, ...(question === undefined ? {} : { question }), lang }
  return {
    summary: say.summary(),
    text: [say.heading(), ...told, say.typed()].join('\n'),
    data: {
      heading: say.heading(),
      lines: [question === undefined ? say.hint() : say.carriedOver()],
      faults: [
        ...told,
        ...(found.length > 0 ? [labelled(say.found(), found.map((one) => say.kind(one)).join('; '))] : []),
      ],
      inputs: inputsOf(facts, say),
      needed: say.needed(),
      restricted: { label: say.restrictedLabel(), title: say.restricted(), value: String(values.restricted === true) },
      consent: { label: say.consentLabel(), title: say.consent(), value: String(values.consent === true) },
      disclosable: disclosable(lang),
      buttons: [{ title: say.preview(), verb: 'escalations.preview', data, inputs: 'auto' }],
      typed: say.typed(),
      danger: say.danger(),
    },
  }
}

/** The form by which something is raised: nothing is sent before its preview was. */
export const raiseFormMessage = defineMessage({ template, en, cy, view })
