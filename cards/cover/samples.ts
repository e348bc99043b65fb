import type { CoverFacts } from './facts.ts'
import { coverFaults } from './facts.ts'

const post = {
  organisation: 'CPS South West RASSO (demonstration)',
  role: 'Unit Head',
  cover: 'Corwin Hale',
  isDeputy: false,
}

const own: CoverFacts = {
  whose: 'own',
  posts: [post],
  days: { from: '2026-12-21', to: '2027-01-04', today: '2026-11-23' },
  choices: [],
  entries: ['cps-south-west|spoc'],
  by: 'cps.corwin',
}

const { by: _, ...unnamed } = own

export const samples: Readonly<Record<string, CoverFacts>> = {
  own,
  'by-the-deputy': { ...unnamed, posts: [{ ...post, cover: 'Tobias Quill', isDeputy: true }] },
  'by-nobody': { ...unnamed, posts: [{ ...post, cover: undefined }] },
  'of-somebody-else': { ...own, whose: 'other', posts: [{ ...post, holder: 'Marguerite Ashdown' }] },
  'which-person': {
    ...unnamed,
    posts: [{ ...post, cover: undefined }],
    choices: [
      { label: 'Corwin Hale', by: 'one' },
      { label: 'Corwin Haleham', by: 'two' },
    ],
  },
  ...Object.fromEntries(
    coverFaults.map((fault) => [
      `fault-${fault}`,
      { whose: 'own', fault, posts: [], choices: [], entries: [] } satisfies CoverFacts,
    ]),
  ),
  'fault-of-somebody-elses': { whose: 'other', fault: 'no-post', posts: [], choices: [], entries: [] },
}
