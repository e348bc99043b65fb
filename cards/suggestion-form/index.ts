import { defineMessage } from '../define.ts'
import type { Field } from '../field.ts'
import { emailField, nameField, phoneField } from '../field.ts'
import type { Language } from '../language.ts'
import { plain } from '../plain.ts'
import type { Found, SuggestionFault, SuggestionFormFacts, What } from './facts.ts'
import { whats } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { SuggestionFormWords } from './words/en.ts'
import { en } from './words/en.ts'

const headings: Readonly<Record<SuggestionFormFacts['about'], (say: SuggestionFormWords) => string>> = {
  'out-of-date': (say) => say.outOfDate(),
  me: (say) => say.me(),
  known: (say) => say.known(),
}

const whatWords: Readonly<Record<What, (say: SuggestionFormWords) => string>> = {
  'someone-else': (say) => say.someoneElse(),
  left: (say) => say.left(),
  phone: (say) => say.wrongPhone(),
  email: (say) => say.wrongEmail(),
}

const faultWords: Readonly<Record<SuggestionFault, (say: SuggestionFormWords) => string>> = {
  what: (say) => say.whatFault(),
  name: (say) => say.nameFault(),
  email: (say) => say.emailFault(),
  phone: (say) => say.phoneFault(),
  organisation: (say) => say.organisationFault(),
  which: (say) => say.whichFault(),
  'note-too-long': (say) => say.noteFault(),
  'note-left-out': (say) => say.leftOut(),
  'note-masked': (say) => say.masked(),
  readers: (say) => say.readersFault(),
}

const foundWords: Readonly<Record<Found, (say: SuggestionFormWords) => string>> = {
  person: (say) => say.person(),
  whereabouts: (say) => say.whereabouts(),
  number: (say) => say.number(),
  evidence: (say) => say.evidence(),
  health: (say) => say.health(),
  other: (say) => say.other(),
}

const labels = (about: SuggestionFormFacts['about'], say: SuggestionFormWords) =>
  about === 'out-of-date'
    ? { name: say.name(), email: say.email(), phone: say.phone() }
    : { name: about === 'me' ? say.yourName() : say.theirName(), email: say.yourEmail(), phone: say.yourPhone() }

const fieldsOf = (
  { about, values, asksOrganisation }: SuggestionFormFacts,
  say: SuggestionFormWords,
): readonly Field[] => {
  const label = labels(about, say)
  const organisation = nameField('organisation', {
    label: say.organisation(),
    value: values.organisation,
    fault: say.organisationFault(),
  })
  return [
    ...(asksOrganisation ? [organisation] : []),
    nameField('name', {
      label: label.name,
      value: values.name,
      fault: say.nameFault(),
      required: about !== 'out-of-date',
    }),
    emailField('email', { label: label.email, value: values.email, fault: say.emailFault() }),
    phoneField('phone', { label: label.phone, value: values.phone, fault: say.phoneFault() }),
  ]
}

const choicesOf = ({ choices, values }: SuggestionFormFacts) => {
  const [only, ...others] = choices
  const isOne = only !== undefined && others.length === 0
  return { only: isOne ? plain(only.label) : '', value: isOne ? only.value : '', chosen: values.which ?? '' }
}

const view = (facts: SuggestionFormFacts, say: SuggestionFormWords, lang: Language) => {
  const { about, choices, asksReaders, values, faults, found, form } = facts
  const { only, value, chosen } = choicesOf(facts)
  const isCorrection = about === 'out-of-date'
  const heading = headings[about](say)
  const kinds = found.map((kind) => foundWords[kind](say))
  const twin = isCorrection ? say.twin() : say.twinGap()
  return {
    summary: say.summary(),
    text: [heading, ...faults.map((fault) => faultWords[fault](say)), say.how(), twin].join(' '),
    data: {
      ...{ heading, only, value, chosen, twin, form, lang, about },
      handles: choices.map((one) => one.value),
      how: say.how(),
      faults: faults.map((fault) => ({ text: faultWords[fault](say) })),
      found: kinds.length > 0 ? `${say.found()}: ${kinds.join('; ')}.` : '',
      choices: only === '' ? choices : [],
      which: isCorrection ? say.which() : say.whichAgency(),
      whichFault: say.whichFault(),
      isCorrection,
      what: say.what(),
      whatFault: say.whatFault(),
      whatValue: values.what ?? '',
      whats: whats.map((one) => ({ title: whatWords[one](say), value: one })),
      fields: fieldsOf(facts, say),
      note: say.note(),
      noteFault: say.noteFault(),
      noteValue: values.note ?? '',
      disclosed: say.disclosed(),
      asksReaders,
      readers: say.readers(),
      readersFault: say.whichFault(),
      readersValue: values.readers ?? 'everyone',
      allReaders: [
        { title: say.everyone(), value: 'everyone' },
        { title: say.policeAndCps(), value: 'police-and-cps' },
      ],
      send: say.send(),
    },
  }
}

/** What is wrong with an entry, or who should be in one that is empty: to be sent to those whose entry it is. */
export const suggestionFormMessage = defineMessage({ template, en, cy, view })
