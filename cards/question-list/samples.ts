import type { QuestionLine, QuestionListFacts } from './facts.ts'

const one: QuestionLine = {
  ...{ number: 'AS-2026-Q0042', as: 'asker', agency: 'cps', state: 'asked', record: 'question|AS-2026-Q0042' },
  replyBy: { on: '2026-12-04', days: 9 },
}

const own: QuestionListFacts = {
  ...{ today: '2026-11-23', total: 2 },
  lines: [
    one,
    {
      ...one,
      ...{ number: 'GW-2026-Q0311', as: 'receiver', agency: 'none', record: 'question|GW-2026-Q0311' },
      replyBy: { on: '2026-11-20', days: -1 },
    },
  ],
}

export const samples: Readonly<Record<string, QuestionListFacts>> = {
  own,
  none: { ...own, lines: [], total: 0 },
  many: { ...own, total: 14 },
}
