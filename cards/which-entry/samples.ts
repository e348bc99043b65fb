import type { WhichEntryFacts } from './facts.ts'

const entry = (label: string) => ({ label, entry: label.toLowerCase().replaceAll(' ', '-') })

export const samples: Readonly<Record<string, WhichEntryFacts>> = {
  two: { choices: [entry('Harbour Light ISVA Service'), entry('Mendip Way Support')] },
  five: { choices: ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => entry(`Service ${name}`)) },
  many: { choices: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => entry(`Service ${name}`)) },
  none: { choices: [] },
}
