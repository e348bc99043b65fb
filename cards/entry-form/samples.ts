import type { EntryFormFacts } from './facts.ts'

const known: EntryFormFacts = {
  organisation: 'Avon and Somerset Police (demonstration)',
  role: 'RASSO Detective Inspector',
  values: {
    name: 'Imogen Fernsby',
    email: 'imogen.fernsby@police.example',
    phone: '0117 496 0101',
    from: '2026-01-05',
    deputy: 'Corwin Hale',
    deputyEmail: 'corwin.hale@police.example',
    mailbox: 'rasso@police.example',
    line: '0117 496 0100',
  },
  confirmedOn: '2026-11-11',
  today: '2026-11-23',
  faults: [],
  entry: 'avon-and-somerset-police|spoc',
  seen: 3,
}

export const samples: Readonly<Record<string, EntryFormFacts>> = {
  known,
  'nobody-yet': {
    organisation: 'Mendip Way Support (demonstration)',
    values: {},
    today: '2026-11-23',
    faults: [],
    entry: 'mendip-way',
    seen: 0,
  },
  'with-faults': {
    ...known,
    values: { ...known.values, email: 'imogen at police', deputy: '' },
    faults: ['email', 'deputy'],
  },
  'address-of-another': { ...known, values: { ...known.values, name: 'Corwin Hale' }, faults: ['address-of-another'] },
  'somebody-was-faster': { ...known, faults: ['changed-since'] },
}
