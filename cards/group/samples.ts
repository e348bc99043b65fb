import type { GroupFacts } from './facts.ts'
import { groupNotes } from './facts.ts'

const scrutiny: GroupFacts = {
  name: 'Scrutiny Group',
  kind: 'scrutiny',
  area: 'Avon and Somerset',
  policeAndCpsOnly: false,
  ended: false,
  chairs: ['Imogen Fernsby'],
  nextChairs: { from: { on: '2027-01-04', days: 27 }, chairs: ['Corwin Hale', 'Marguerite Ashdown'] },
  coordinator: 'Tobias Quill',
  deputy: 'Sefton Marlowe',
  members: [
    { agency: 'police', names: ['Avon and Somerset Police (demonstration): RASSO Inspector (Imogen Fernsby)'] },
    { agency: 'cps', names: ['CPS South West RASSO (demonstration): SPOC (Marguerite Ashdown)'] },
    { agency: 'isva', names: ['Mendip Way Support (demonstration): SPOC'] },
  ],
  missing: [],
  rhythm: { every: 'quarter' },
  terms: { agreed: { on: '2026-02-02', days: -204 }, review: { on: '2027-02-01', days: 47 } },
  isLinked: true,
  showsOwners: false,
  today: '2026-11-23',
  may: 'run',
  record: 'group|K7M2-9QXA',
  which: [],
}

const empty: GroupFacts = {
  ...scrutiny,
  name: 'Bwrdd y Bont / The Bridge Board',
  kind: 'other',
  chairs: [],
  nextChairs: undefined,
  coordinator: undefined,
  deputy: undefined,
  members: [],
  missing: ['police', 'cps', 'isva'],
  rhythm: { every: 'as-needed' },
  terms: {},
  isLinked: false,
}

export const samples: Readonly<Record<string, GroupFacts>> = {
  scrutiny,
  'as-a-member-reads-it': { ...scrutiny, may: 'read' },
  'chaired-jointly': { ...scrutiny, chairs: ['Imogen Fernsby', 'Corwin Hale'], nextChairs: undefined },
  'chair-soon-empty': { ...scrutiny, nextChairs: { from: { on: '2026-11-25', days: 2 }, chairs: [] } },
  empty,
  strategic: {
    ...scrutiny,
    name: 'Strategic Group',
    kind: 'strategic',
    members: scrutiny.members.slice(0, 2),
    missing: ['isva'],
    rhythm: { every: 'two-in-twelve-months' },
    terms: { review: { on: '2026-11-24', days: 1 } },
  },
  'police-and-cps': {
    ...empty,
    name: 'RASSO JOIM',
    kind: 'rasso-joim',
    policeAndCpsOnly: true,
    rhythm: { every: 'months', months: 1 },
    isLinked: true,
    showsOwners: true,
  },
  'every-two-months': {
    ...empty,
    rhythm: { every: 'months', months: 2 },
    terms: { review: { on: '2026-11-23', days: 0 } },
  },
  'beyond-the-table': { ...empty, terms: { review: { on: '2035-01-05' } } },
  'which-member': {
    ...scrutiny,
    which: [
      { label: 'Corwin Hale (Mendip Way)', party: 'person|one|two', does: 'add' },
      { label: 'Corwin Hale (CPS South West)', party: 'person|three|four', does: 'add' },
    ],
  },
  'is-over': { ...scrutiny, ended: true },
  ...Object.fromEntries(
    groupNotes.map((note) => [
      `note-${note}`,
      {
        ...scrutiny,
        note,
        about: note.includes('member') || note === 'somebody-else-there' ? 'Corwin Hale' : undefined,
      } satisfies GroupFacts,
    ]),
  ),
}
