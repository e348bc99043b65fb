import type { MeetingsFacts } from './facts.ts'

export const samples: Readonly<Record<string, MeetingsFacts>> = {
  none: { today: '2026-11-23', groups: [] },
  several: {
    today: '2026-11-23',
    groups: [
      {
        name: 'Scrutiny Group (demonstration)',
        planned: { on: '2026-12-04', days: 9 },
        by: { on: '2026-12-11', days: 14 },
        lastHeldOn: '2026-09-04',
      },
      { name: 'Strategic Group (demonstration)', by: { on: '2027-03-01', days: 66 } },
    ],
  },
}
