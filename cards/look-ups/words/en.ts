import { englishDay } from '../../dates.ts'
import type { LawfulReason } from '../facts.ts'

const reasons: Readonly<Record<LawfulReason, string>> = {
  lawfulness: 'to check that it was lawful',
  conduct: 'self-monitoring, conduct proceedings included',
  security: 'integrity and security',
  proceedings: 'criminal proceedings',
}

export const en = {
  summary: () => 'Look-ups on record',
  own: () => 'Your look-ups',
  ofPerson: () => 'Look-ups of one person',
  person: () => 'Person',
  reasonLabel: () => 'Reason',
  reason: (reason: LawfulReason) => reasons[reason],
  since: (day: string, today: string) => `Since ${englishDay(day, today)}`,
  day: (day: string, today: string) => englishDay(day, today),
  total: (count: number) => (count === 1 ? '1 look-up' : `${count} look-ups`),
  none: () => 'There are none on record.',
  times: (place: string, times: number) => (times === 1 ? place : `${place} (${times})`),
  others: (count: number) => `others (${count})`,
  cut: () => 'There are more than are counted here.',
  performance: () => 'Look-up logs are not performance data. The law says what they may be used for.',
  onRecord: () => 'That you read this is on record, with your reason.',
}

export type LookUpsWords = typeof en
