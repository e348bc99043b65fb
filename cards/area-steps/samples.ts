import type { AreaStepsFacts } from './facts.ts'
import { stepFaults } from './facts.ts'

const urgent = { acknowledge: { hours: 4 }, respond: { days: 1 } } as const

const shipped: AreaStepsFacts = {
  ...{ area: 'Avon and Somerset', today: '2026-11-23', faults: [], mayChange: false },
  sets: [
    {
      ...{ for: 'everybody', since: '2026-01-01', isOwn: false, urgent },
      steps: [
        { who: 'spoc', acknowledge: { days: 1 }, respond: { days: 5 }, bySelf: true },
        { who: 'lead', acknowledge: { days: 1 }, respond: { days: 5 }, bySelf: true },
        { who: 'scrutiny-group', acknowledge: { days: 2 }, respond: { days: 10 }, bySelf: false },
        { who: 'justice-board', bySelf: false },
      ],
    },
    {
      ...{ for: 'police-and-cps', since: '2027-01-04', isOwn: true, urgent },
      steps: [
        { who: 'case-holders', respond: { calendarDays: 28 }, bySelf: true },
        { who: 'case-meeting', bySelf: false },
      ],
    },
  ],
}

export const samples: Readonly<Record<string, AreaStepsFacts>> = {
  shipped,
  saved: { ...shipped, note: 'saved', mayChange: true },
  'not-kept': {
    ...shipped,
    mayChange: true,
    faults: stepFaults.map((why) => ({ why, at: why === 'unread' ? 'soon' : undefined })),
  },
}
