import type { SuggestionFacts } from './facts.ts'

const somebodyElse: SuggestionFacts = {
  reference: 'K7M2-9QXA',
  state: 'made',
  wrong: 'someone-else',
  organisation: 'Harbour Light ISVA Service (demonstration)',
  role: 'ISVA team leader',
  holder: 'Rowena Tidewell',
  isNew: false,
  proposed: { name: 'Corwin Hale', email: 'corwin.hale@isva.example', phone: '0117 496 0304' },
  note: 'She moved to another service in June.',
  maker: { name: 'Imogen Fernsby', organisation: 'Avon and Somerset Police (demonstration)' },
  policeAndCpsOnly: false,
  may: 'decide',
  madeOn: '2026-11-20',
  today: '2026-11-23',
}

const { note: _, ...withoutNote } = somebodyElse

export const samples: Readonly<Record<string, SuggestionFacts>> = {
  'somebody-else': somebodyElse,
  'number-is-wrong': { ...withoutNote, wrong: 'phone', proposed: { phone: '0117 496 0304' }, policeAndCpsOnly: true },
  'they-left': { ...withoutNote, wrong: 'left', proposed: {} },
  'it-is-me': {
    ...withoutNote,
    wrong: 'me',
    isNew: true,
    role: undefined,
    holder: undefined,
    maker: undefined,
    shownName: 'Corwin Hale (Guest)',
  },
  'your-own': { ...withoutNote, may: 'withdraw' },
  'accepted-already': { ...withoutNote, state: 'accepted', may: 'read', proposed: {} },
}
