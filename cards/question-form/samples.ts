import type { QuestionFormFacts } from './facts.ts'
import { questionFaults } from './facts.ts'

const settled: QuestionFormFacts = {
  ...{ faults: [], found: [], choices: [], today: '2026-11-27', area: 'Avon and Somerset', mayConfine: false },
  to: {
    ...{ organisation: 'CPS South West RASSO Unit', post: 'RASSO SPOC', name: 'Hannah Makebelieve' },
    covers: 'Omar Exampleby',
  },
  replyBy: { on: '2026-12-04', days: 5 },
  values: {},
  data: { form: 'K7M2-9QXA', to: 'post|cps-south-west|spoc', area: 'E23000036' },
}

const blank: QuestionFormFacts = {
  ...settled,
  ...{ to: undefined, area: undefined, data: { form: 'K7M2-9QXA' } },
}

const filled: QuestionFormFacts = {
  ...settled,
  values: { question: 'Who is the reviewing lawyer for Bristol cases this month', confined: true },
  mayConfine: true,
}

export const samples: Readonly<Record<string, QuestionFormFacts>> = {
  blank,
  settled,
  filled,
  'out-of-hours': { ...settled, toldOn: { on: '2026-11-30', time: '08:30' } },
  'nobody-holds-it': { ...settled, to: { organisation: 'Levels Support Service' }, replyBy: undefined },
  'several-contacts': {
    ...settled,
    to: undefined,
    choices: [
      { title: 'Harbour Light: ISVA SPOC (Grace Imaginer)', value: 'post|harbour-light|spoc' },
      { title: 'Causeway: ISVA SPOC (Ruth Rehearsall)', value: 'post|causeway|spoc' },
    ],
    data: { form: 'K7M2-9QXA', area: 'E23000036' },
  },
  ...Object.fromEntries(
    questionFaults.map((fault) => [
      `fault-${fault}`,
      {
        ...(fault === 'place' || fault === 'agency' || fault === 'nobody' ? blank : filled),
        faults: [fault],
        found: fault === 'left-out' || fault === 'masked' ? ['PHONE' as const] : [],
      },
    ]),
  ),
}
