import type { ReminderFormFacts } from './facts.ts'
import { reminderFaults } from './facts.ts'

const form: ReminderFormFacts = {
  area: { code: 'avon-and-somerset', name: 'Avon and Somerset' },
  faults: [],
  before: '5, 1',
  onTheDay: true,
  after: '1, 6, 11',
  coordinator: '10',
  chair: '20',
  from: '2026-11-24',
}

export const samples: Readonly<Record<string, ReminderFormFacts>> = {
  form,
  'no-mention-after': { ...form, after: '', onTheDay: false },
  ...Object.fromEntries(
    reminderFaults.map((fault) => [`fault-${fault}`, { ...form, faults: [fault] } satisfies ReminderFormFacts]),
  ),
}
