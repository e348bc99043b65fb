import type { RaisedChannelFacts } from './facts.ts'

const onAgenda: RaisedChannelFacts = {
  ...{ number: 'AS-2026-0042', reason: 'NO_RESPONSE', agencies: ['police'], state: 'on-agenda', today: '2026-11-27' },
  agenda: { group: 'Scrutiny Group', on: '2026-12-09' },
  record: 'escalation|AS-2026-0042',
}

export const samples: Readonly<Record<string, RaisedChannelFacts>> = {
  'on-an-agenda': onAgenda,
  'from-the-start': {
    ...onAgenda,
    ...{ state: 'raised', agenda: undefined, agencies: ['police', 'cps'] },
    due: { what: 'acknowledge', on: '2026-11-30', time: '17:00', days: 1 },
  },
  resolved: { ...onAgenda, state: 'resolved', agencies: [], agenda: undefined },
  elsewhere: { ...onAgenda, isElsewhere: true },
}
