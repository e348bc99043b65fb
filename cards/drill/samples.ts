import type { DrillDue, DrillFacts, DrillLine, DrillMoment, DrillShown } from './facts.ts'

const force = 'Avon and Somerset Police (demonstration)'
const unit = 'CPS South West RASSO (demonstration)'
const service = 'Harbour Light ISVA Service (demonstration)'

const firstDue: DrillDue = {
  ...{ on: '2026-11-24', time: '17:00', count: 1, unit: 'days', from: '2026-11-23', off: [] },
}

const asked = (agency: DrillLine['agency'], organisation: string, post: string): DrillLine => ({
  ...{ agency, organisation, what: 'asked', step: 'spoc', post, skipped: [], due: firstDue },
})

const first: DrillMoment = {
  on: '2026-11-23',
  time: '10:00',
  lines: [
    asked('police', force, 'RASSO Detective Inspector'),
    asked('cps', unit, 'RASSO Unit Head'),
    asked('isva', service, 'ISVA Manager'),
  ],
}

const secondDue: DrillDue = { ...firstDue, on: '2026-11-25', from: '2026-11-24' }

const second: DrillMoment = {
  on: '2026-11-24',
  time: '17:00',
  lines: [
    {
      ...{ agency: 'police', organisation: force, what: 'goes-on', step: 'lead', post: 'Strategic Lead' },
      ...{ skipped: [], due: secondDue },
    },
    { agency: 'cps', organisation: unit, what: 'stops', skipped: [{ step: 'lead', why: 'vacant' }] },
    { agency: 'isva', organisation: service, what: 'stops', skipped: [{ step: 'lead', why: 'same-person' }] },
  ],
}

const third: DrillMoment = {
  on: '2026-11-25',
  time: '17:00',
  lines: [{ agency: 'police', organisation: force, what: 'stops', skipped: [] }],
}

const begun: DrillShown = {
  type: 'drill',
  state: 'running',
  area: 'Avon and Somerset',
  for: 'everybody',
  moments: [first],
  next: { on: '2026-11-24', time: '17:00' },
  agenda: { group: 'Scrutiny Group (demonstration)', on: '2026-12-09' },
  faults: [],
  run: 1,
}

const over: DrillShown = {
  ...begun,
  state: 'over',
  moments: [first, second, third],
  next: undefined,
  agenda: { group: 'Scrutiny Group (demonstration)' },
  faults: [
    { what: 'vacant', agency: 'cps', organisation: unit, step: 'lead' },
    { what: 'stood-in', agency: 'police', organisation: force, step: 'spoc' },
    { what: 'same-person', agency: 'isva', organisation: service, step: 'lead' },
    { what: 'not-reached', agency: 'police', organisation: force, step: 'lead' },
    { what: 'no-coordinator' },
    { what: 'no-meeting' },
  ],
}

const holders: DrillMoment = {
  on: '2026-11-23',
  time: '10:00',
  lines: [
    {
      ...{ agency: 'police', organisation: force, what: 'asked', step: 'case-holders', skipped: [] },
      post: 'RASSO Detective Inspector',
      due: {
        ...{ on: '2026-12-21', time: '17:00', count: 28, unit: 'calendar-days', from: '2026-11-23', off: [] },
      },
    },
  ],
}

const many = Array.from({ length: 9 }, (_, index) => asked('isva', `${service} ${index + 1}`, 'ISVA Manager'))

const note = (what: Extract<DrillFacts, { type: 'note' }>['note']): DrillFacts => ({ type: 'note', note: what })

export const samples: Readonly<Record<string, DrillFacts>> = {
  begun,
  'gone-on': { ...begun, moments: [first, second], next: { on: '2026-11-25', time: '17:00' } },
  over,
  'nothing-to-put-right': { ...over, faults: [] },
  stopped: { ...over, state: 'stopped', moments: [first] },
  'police-and-cps': { ...begun, for: 'police-and-cps', moments: [holders], next: { on: '2026-12-21', time: '17:00' } },
  'over-holidays': {
    ...begun,
    moments: [
      {
        on: '2026-12-24',
        time: '10:00',
        lines: first.lines.map((line) => ({
          ...line,
          due: { ...firstDue, on: '2026-12-29', from: '2026-12-24', off: ['2026-12-25', '2026-12-28'] },
        })),
      },
    ],
    next: { on: '2026-12-29', time: '17:00' },
  },
  'many-services': {
    ...over,
    moments: [first, second, third].map((moment) => ({ ...moment, lines: [...moment.lines, ...many] })),
    faults: [
      { what: 'no-group' },
      { what: 'holidays-end' },
      ...many.map(({ organisation }) => ({ what: 'nobody' as const, agency: 'isva' as const, organisation })),
    ],
  },
  'nobody-at-all': {
    ...over,
    agenda: undefined,
    moments: [
      {
        ...first,
        lines: [
          {
            ...{ agency: 'police', organisation: force, what: 'stops' },
            skipped: [
              { step: 'spoc', why: 'vacant' },
              { step: 'lead', why: 'vacant' },
            ],
          },
          { agency: 'cps', organisation: unit, what: 'uncounted', skipped: [] },
        ],
      },
    ],
    faults: [
      { what: 'nobody', agency: 'police', organisation: force },
      { what: 'no-service', agency: 'isva' },
      { what: 'no-group' },
    ],
  },
  'needs-channel': note('needs-channel'),
  'which-area': note('which-area'),
  'running-already': note('running-already'),
  'not-for-channel': note('not-for-channel'),
}
