import { defineMessage } from '../define.ts'
import type { Field } from '../field.ts'
import { dateField, emailField, nameField, phoneField } from '../field.ts'
import type { Language } from '../language.ts'
import { labelled } from '../plain.ts'
import type { EntryFault, EntryFormFacts, EntryValues } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { EntryFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const fieldsOf = (values: EntryValues, say: EntryFormWords): readonly Field[] => [
  nameField('name', { label: say.name(), value: values.name, fault: say.nameFault() }),
  emailField('email', { label: say.email(), value: values.email, fault: say.emailFault() }),
  phoneField('phone', { label: say.phone(), value: values.phone, fault: say.phoneFault() }),
  dateField('from', { label: say.from(), value: values.from, fault: say.fromFault() }),
  nameField('deputy', { label: say.deputy(), value: values.deputy, fault: say.deputyFault() }),
  emailField('deputyEmail', {
    label: say.deputyEmail(),
    value: values.deputyEmail,
    fault: say.deputyEmailFault(),
  }),
  emailField('mailbox', { label: say.mailbox(), value: values.mailbox, fault: say.mailboxFault() }),
  phoneField('line', { label: say.line(), value: values.line, fault: say.lineFault() }),
]

const faultWords: Readonly<Record<EntryFault, (say: EntryFormWords) => string>> = {
  name: (say) => say.nameFault(),
  email: (say) => say.emailFault(),
  phone: (say) => say.phoneFault(),
  from: (say) => say.fromFault(),
  deputy: (say) => say.deputyFault(),
  deputyEmail: (say) => say.deputyEmailFault(),
  mailbox: (say) => say.mailboxFault(),
  line: (say) => say.lineFault(),
  'address-of-another': (say) => say.addressOfAnother(),
  'changed-since': (say) => say.changedSince(),
}

const view = (facts: EntryFormFacts, say: EntryFormWords, lang: Language) => {
  const { organisation, role, values, confirmedOn, today, entry, seen } = facts
  const faults = facts.faults.map((fault) => faultWords[fault](say))
  const of = [labelled(say.organisation(), organisation), role && labelled(say.role(), role)].filter(Boolean)
  return {
    summary: say.summary(),
    text: [...faults, `${say.heading()}.`, `${of.join('. ')}.`, say.twin()].join(' '),
    data: {
      heading: say.heading(),
      of: of.map((text) => ({ text })),
      confirmed: confirmedOn ? say.confirmed(confirmedOn, today) : '',
      faults: faults.map((text) => ({ text })),
      how: say.how(),
      fields: fieldsOf(values, say),
      twin: say.twin(),
      save: say.save(),
      ...{ entry, seen, lang },
    },
  }
}

/** An entry of the directory to be changed, with what stands in it now or what was typed. */
export const entryFormMessage = defineMessage({ template, en, cy, view })
