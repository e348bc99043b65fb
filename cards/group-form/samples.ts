import type { GroupFormFacts } from './facts.ts'
import { groupFaults } from './facts.ts'

const add: GroupFormFacts = {
  isNew: true,
  areas: [{ label: 'Avon and Somerset', value: 'E23000036' }],
  asksReaders: false,
  values: {},
  faults: [],
  found: [],
  which: [],
  data: { form: 'K7M2-9QXA', area: 'E23000036' },
}

const change: GroupFormFacts = {
  ...add,
  isNew: false,
  group: { name: 'Scrutiny Group', kind: 'scrutiny', area: 'Avon and Somerset' },
  values: {
    coordinator: 'Tobias Quill',
    deputy: 'Sefton Marlowe',
    chairs: 'Imogen Fernsby from 1 January 2027 to 30 June 2027\nCorwin Hale from 1 July 2027',
    rhythm: 'quarter',
    agreedOn: '2026-02-02',
    reviewOn: '2027-02-01',
    members: 'Avon and Somerset Police (demonstration): RASSO Inspector (Imogen Fernsby)',
    owners: 'no',
  },
  data: { record: 'group|K7M2-9QXA', seen: 3 },
}

export const samples: Readonly<Record<string, GroupFormFacts>> = {
  add,
  'add-in-one-of-two-areas': {
    ...add,
    areas: [...add.areas, { label: 'Gwent', value: 'W15000002' }],
    asksReaders: true,
    data: { form: 'K7M2-9QXA' },
  },
  change,
  'which-of-two': {
    ...change,
    faults: ['which'],
    which: [
      {
        typed: 'Corwin',
        options: [
          { label: 'Corwin Hale (Mendip Way)', party: 'person|one|two' },
          { label: 'Corwin Haleham (CPS South West)', party: 'person|three|four' },
        ],
      },
    ],
  },
  ...Object.fromEntries(
    groupFaults.map((fault) => [
      `fault-${fault}`,
      {
        ...change,
        values: { ...change.values, name: fault === 'name-masked' ? 'Group of [name removed]' : undefined },
        faults: [fault],
        found: fault === 'name-masked' || fault === 'name-left-out' ? ['NAMED_INDIVIDUAL'] : [],
      } satisfies GroupFormFacts,
    ]),
  ),
}
