import type { ActionLine, DigestFacts } from './facts.ts'

const action: ActionLine = {
  type: 'action',
  record: 'action|demonstration-3',
  seen: 1,
  number: 3,
  title: 'Send the revised contact list to every agency',
  agency: 'police',
  group: 'Scrutiny Group (demonstration)',
  dueOn: '2026-11-23',
  days: 0,
  state: 'open',
  as: 'channel',
}

const lines: readonly ActionLine[] = [
  { ...action, record: 'action|demonstration-1', number: 1, dueOn: '2026-11-20', days: -1, agency: 'cps' },
  action,
  {
    ...action,
    record: 'action|demonstration-12',
    number: 12,
    title: 'Agree with the support service who tells the prosecutor that an ISVA is involved, and write down how',
    agency: 'isva',
    dueOn: '2026-11-27',
    days: 4,
    state: 'in-progress',
  },
]

const channel: DigestFacts = {
  home: 'channel',
  today: '2026-11-23',
  lines,
  later: { on: '2026-11-24', days: 1 },
}

const [passed, today, coming] = lines.map((line): ActionLine => ({ ...line, as: 'owner' }))

const many = Array.from({ length: 17 }, (_, index) => ({
  ...action,
  record: `action|demonstration-${index + 1}`,
  number: index + 1,
}))

export const samples: Readonly<Record<string, DigestFacts>> = {
  channel,
  'channel-that-shows-owners': { ...channel, lines: lines.map((line) => ({ ...line, name: 'Grace Imaginer' })) },
  'channel-with-one-done': {
    ...channel,
    lines: lines.map((line) => (line === action ? { ...line, state: 'done' } : line)),
  },
  'channel-all-done': { ...channel, lines: lines.map((line) => ({ ...line, state: 'done' })) },
  'channel-with-many': { ...channel, lines: many },
  'one-of-my-own': { ...channel, home: 'own', lines: coming ? [coming] : [] },
  'my-own': {
    ...channel,
    home: 'own',
    lines: [
      ...(passed ? [{ ...passed, as: 'coordinator' as const }] : []),
      ...(today ? [{ ...today, as: 'cover' as const, name: 'Corwin Hale' }] : []),
      ...(coming ? [coming] : []),
    ],
  },
  'while-away': {
    ...channel,
    home: 'own',
    lines: today ? [{ ...today, as: 'away', name: 'Tobias Quill' }] : [],
  },
  'chair-of-a-group': {
    ...channel,
    home: 'own',
    lines: [
      { type: 'not-posted', why: 'withheld', group: 'RASSO JOIM (demonstration)', record: 'group|demonstration-2' },
      { type: 'not-posted', why: 'unreached', group: 'Scrutiny Group (demonstration)', record: 'group|demonstration' },
      ...(passed ? [{ ...passed, as: 'chair' as const }] : []),
      {
        type: 'meeting-due',
        group: 'Strategic Group (demonstration)',
        record: 'group|demonstration-3',
        by: '2026-12-01',
        days: 6,
        lastHeldOn: '2026-06-03',
      },
      {
        type: 'terms-review',
        group: 'Scrutiny Group (demonstration)',
        record: 'group|demonstration',
        on: '2026-12-04',
        days: 9,
      },
      {
        type: 'chair-changes',
        group: 'Scrutiny Group (demonstration)',
        record: 'group|demonstration',
        on: '2026-12-07',
        days: 10,
      },
    ],
  },
}
