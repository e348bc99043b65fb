import type { ActionListSettleFacts, SettleRow } from './facts.ts'

const settled: SettleRow = {
  row: 1,
  title: 'Publish the list of contacts for the autumn',
  owner: 'Omar Exampleby',
  due: { on: '2026-11-27', days: 4 },
  component: 3,
}

const some: ActionListSettleFacts = {
  group: 'Scrutiny group',
  rows: [settled, { row: 2, title: 'Agree who keeps the rota', due: { on: '2026-11-24', days: 1 } }],
  leftOut: [],
  unreadColumns: 0,
  saving: false,
  today: '2026-11-23',
  list: '2026-11-23T10:00:00.000Z',
  seen: 1,
}

const people = [
  { value: 'person|a|1', label: 'Sam Exemplar (Example Constabulary)' },
  { value: 'person|b|2', label: 'Sam Notreal (CPS Example RASSO)' },
]

const bodies = [{ value: 'organisation|a', label: 'Example Constabulary' }]

export const samples: Readonly<Record<string, ActionListSettleFacts>> = {
  'who-is-it': {
    ...some,
    question: { about: 'owner', row: 2, rows: [2, 5, 9], said: 'Sam', choices: people, bodies },
  },
  'whose-is-it': {
    ...some,
    question: {
      ...{ about: 'owner', row: 2, rows: [2], choices: people },
      bodies: Array.from({ length: 6 }, (_, at) => ({ value: `organisation|${at}`, label: `Example Service ${at}` })),
    },
  },
  'no-such-day': {
    ...some,
    rows: [settled, { row: 5, title: 'Send the note of the meeting', owner: 'Grace Imaginer', componentUnread: true }],
    unreadColumns: 2,
    question: {
      about: 'due',
      row: 5,
      why: 'impossible',
      said: '31 February',
      near: [{ on: '2027-02-28', days: 67 }, { on: '2027-03-01', days: 68 }, { on: '2028-01-03' }],
    },
  },
  'words-not-taken': {
    ...some,
    rows: [settled, { row: 4, owner: 'Grace Imaginer', due: { on: '2026-11-23', days: 0 } }],
    question: { about: 'title', row: 4, why: 'refused', shown: '', found: ['EVIDENCE'] },
  },
  'details-taken-out': {
    ...some,
    rows: [settled, { row: 4, owner: 'Grace Imaginer', due: { on: '2026-11-25', days: 2 } }],
    question: { about: 'title', row: 4, why: 'masked', shown: 'Ring […] about the room', found: ['PHONE'] },
    notice: 'not-understood',
  },
  'which-group': {
    ...some,
    group: undefined,
    question: {
      about: 'group',
      choices: [
        { value: 'group|1', label: 'Scrutiny group' },
        { value: 'group|2', label: 'Strategic group' },
      ],
    },
  },
  ready: { ...some, rows: [settled], leftOut: [2, 3], notice: 'again' },
  'all-left-out': { ...some, rows: [], leftOut: [1], notice: 'changed' },
  'saving-interrupted': { ...some, rows: [settled], saving: true },
  'fifty-rows': {
    ...some,
    rows: Array.from({ length: 50 }, (_, at) => ({
      ...settled,
      row: at + 1,
      title: 'Agree with every partner how the list of contacts is kept up to date in the holidays',
    })),
  },
}
