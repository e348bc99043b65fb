import type { RaisedLine, RaisedListFacts } from './facts.ts'

const one: RaisedLine = {
  ...{ number: 'AS-2026-0042', reason: 'NO_RESPONSE', state: 'raised', agencies: ['police'] },
  ...{ due: { what: 'acknowledge', on: '2026-11-24', time: '17:00', days: 1 }, record: 'escalation|AS-2026-0042' },
}

const own: RaisedListFacts = {
  ...{ of: 'own', today: '2026-11-23', total: 2 },
  lines: [one, { ...one, number: 'GW-2026-0311', state: 'responded', agencies: ['police', 'cps'], due: undefined }],
}

export const samples: Readonly<Record<string, RaisedListFacts>> = {
  own,
  none: { ...own, lines: [], total: 0 },
  'of-an-area': { ...own, of: 'area', area: 'Avon and Somerset' },
  many: { ...own, of: 'area', area: 'Avon and Somerset', total: 14 },
}
