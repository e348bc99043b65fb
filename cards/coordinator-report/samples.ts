import type { GroupReport, ReportFacts, ReportLine } from './facts.ts'

const due: ReportLine = {
  number: 12,
  title: 'Agree who tells the prosecutor that an ISVA is involved',
  agency: 'isva',
  dueOn: '2026-11-27',
  days: 4,
}

const passed: ReportLine = {
  number: 4,
  title: 'Share the revised protocol with every service',
  agency: 'cps',
  dueOn: '2026-11-02',
  days: -15,
}

const scrutiny: GroupReport = {
  group: 'Scrutiny Group (demonstration)',
  done: 3,
  open: 5,
  due: [due],
  passed: [passed],
  waiting: [{ agency: 'cps', count: 2 }],
  reminders: { due: 9, sent: 8 },
  unreached: [
    { number: 4, whom: 'CPS South West RASSO (demonstration)', why: 'nobody' },
    { number: 12, whom: 'Harbour Light ISVA Service (demonstration)', why: 'not-delivered' },
  ],
  hasChannel: true,
}

const quiet: GroupReport = {
  group: 'Strategic Group (demonstration)',
  done: 0,
  open: 0,
  due: [],
  passed: [],
  waiting: [],
  reminders: { due: 0, sent: 0 },
  unreached: [],
  hasChannel: false,
}

const report: ReportFacts = { today: '2026-11-23', from: '2026-11-16', groups: [scrutiny, quiet] }

export const samples: Readonly<Record<string, ReportFacts>> = {
  'two-groups': report,
  quiet: { ...report, groups: [quiet] },
  'many-lines': {
    ...report,
    groups: [
      {
        ...scrutiny,
        due: Array.from({ length: 8 }, (_, index) => ({ ...due, number: index + 1 })),
        passed: Array.from({ length: 7 }, (_, index) => ({ ...passed, number: index + 20 })),
      },
    ],
  },
  'eight-groups': {
    ...report,
    groups: Array.from({ length: 8 }, () => ({ ...scrutiny, due: [due, due, due], passed: [passed, passed, passed] })),
  },
  'holidays-end': { ...report, groups: [quiet], holidaysUntil: '2027-12-31' },
  'no-groups': { ...report, groups: [] },
}
