import type { SuggestionFormFacts } from './facts.ts'

const one: SuggestionFormFacts = {
  about: 'out-of-date',
  choices: [{ label: 'Harbour Light ISVA Service (demonstration): Rowena Tidewell', value: 'harbour-light|spoc' }],
  asksOrganisation: false,
  asksReaders: false,
  values: {},
  faults: [],
  found: [],
  form: 'K7M2-9QXA',
}

const several: SuggestionFormFacts = {
  ...one,
  choices: [...one.choices, { label: 'Avon and Somerset Police (demonstration): Imogen Fernsby', value: 'force|spoc' }],
}

export const samples: Readonly<Record<string, SuggestionFormFacts>> = {
  one,
  several,
  'police-and-cps': { ...several, asksReaders: true },
  'with-faults': {
    ...several,
    faults: ['which', 'what', 'phone'],
    values: { phone: 'none', note: 'They moved in June.' },
  },
  'note-left-out': { ...one, faults: ['note-left-out'], found: ['person', 'evidence'], values: { what: 'left' } },
  'note-masked': {
    ...one,
    faults: ['note-masked'],
    found: ['whereabouts'],
    values: { what: 'left', note: 'Now at ▇▇▇.' },
  },
  'it-is-me': {
    ...one,
    about: 'me',
    choices: [{ label: 'ISVA: Avon and Somerset', value: 'isva|E23000036' }],
    asksOrganisation: true,
  },
  'somebody-known': {
    ...one,
    about: 'known',
    choices: [
      { label: 'ISVA: Avon and Somerset', value: 'isva|E23000036' },
      { label: 'CPS: Avon and Somerset', value: 'cps|E23000036' },
    ],
    asksOrganisation: true,
    faults: ['name', 'organisation'],
  },
}
