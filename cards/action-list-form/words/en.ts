import type { ActionListFormFacts } from '../facts.ts'

type Fault = NonNullable<ActionListFormFacts['fault']>

const faults: Readonly<Record<Fault, (most: number, count: number) => string>> = {
  'too-long': () => 'That is too long for one table. Please paste it in parts.',
  'too-many': (most, count) =>
    `That table has ${count} rows. I take up to ${most} at a time: please paste it in parts.`,
  'nothing-in-it': () => 'There was no row in what you pasted.',
  'no-group': () => 'There is no group yet that you can add actions for. Your coordinator can set one up.',
}

export const en = {
  summary: () => 'Adding many actions at once',
  heading: () => 'Add many actions at once',
  fault: (fault: Fault, most: number, count: number) => faults[fault](most, count),
  copy: (most: number) => `1. Copy your table from Excel, Word or a CSV file: up to ${most} rows.`,
  columns: () => '2. Columns that I read: action, owner, due, agency, component. The order does not matter.',
  settle: () => '3. Whatever I can’t read, I ask you about, row by row.',
  save: () => '4. Nothing is saved until you press Save.',
  typed: () => 'By typing: “actions add many” and then the table, in one message.',
  label: () => 'Your table',
  missing: () => 'Paste a table first.',
  read: () => 'Read the table',
  example: () => 'For instance',
}

export type ActionListFormWords = typeof en
