import type { RosterFacts } from './facts.ts'

const group = (...names: string[]) => ({ count: names.length, names })

const many = Array.from({ length: 10 }, (_, index) => `Invented Person ${String.fromCharCode(65 + index)}`)

const base: RosterFacts = {
  channel: 'RASSO scrutiny',
  areas: ['Avon and Somerset'],
  people: { total: 2, reached: { chat: group('Asha Samplewick', 'Tom Inventon') }, tenants: [] },
  withoutSpoc: [],
  moreWithoutSpoc: 0,
  prevented: group(),
}

export const samples: Readonly<Record<string, RosterFacts>> = {
  'all-well': base,
  'much-to-do': {
    ...base,
    people: {
      total: 26,
      reached: {
        chat: { count: 17, names: many },
        email: group('Grace Imaginer'),
        'email-other-tenant': group('Ruth Rehearsall', 'Niamh Storybrook'),
        'add-app': group('Leila Testerly'),
        join: group('Somebody New'),
        'other-tenant': group('Visitor One', 'Visitor Two', 'Visitor Three', 'Visitor Four'),
      },
      tenants: [
        { tenant: '0d3e0000-0000-4000-8000-000000000009', count: 3 },
        { tenant: '0d3e0000-0000-4000-8000-000000000008', count: 1 },
      ],
    },
    withoutSpoc: [
      { agency: 'cps', area: 'Avon and Somerset' },
      { agency: 'isva', area: 'Avon and Somerset' },
    ],
    moreWithoutSpoc: 4,
    prevented: { count: 12, names: many },
    appLink: 'https://teams.example/l/app/liaison',
  },
  'roster-unknown': {
    areas: [],
    withoutSpoc: [],
    moreWithoutSpoc: 0,
    prevented: group(),
  },
}
