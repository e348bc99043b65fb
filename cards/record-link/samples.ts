import type { RecordLinkFacts } from './facts.ts'

export const samples: Readonly<Record<string, RecordLinkFacts>> = {
  escalation: {
    ...{ kind: 'escalation', number: 'AS-2026-0042', state: 'acknowledged', record: 'escalation|AS-2026-0042' },
  },
  question: { kind: 'question', number: 'AS-2026-Q0042', state: 'asked', record: 'question|AS-2026-Q0042' },
}
