import { englishDay } from '../../dates.ts'
import type { Cause, DeliveryStatusFacts } from '../facts.ts'

const causes: Record<Cause, string> = {
  'no-route': 'Liaison has no way to the reader',
  blocked: 'the chat or mailbox takes nothing from Liaison',
  'not-installed': 'Liaison is not installed there',
  'too-big': 'the message was too long',
  'gave-up': 'many tries had no answer',
}

const notes: Record<NonNullable<DeliveryStatusFacts['note']>, string> = {
  'area-unknown': 'I know no such area.',
  'no-area': 'There is no area here that you look after.',
}

export const en = {
  summary: () => 'How messages stand today',
  heading: () => 'Messages today',
  note: (note: NonNullable<DeliveryStatusFacts['note']>) => notes[note],
  day: (today: string) => englishDay(today, today),
  due: () => 'Due today',
  sent: () => 'Sent today',
  waiting: () => 'Still to go out today',
  passed: () => 'Waiting longer than planned',
  undelivered: () => 'Could not be delivered',
  unsure: () => 'Sent, and no answer came',
  cause: (cause: Cause) => causes[cause],
  isCut: () => 'There are more than were counted.',
  moreAreas: (count: number) => `Other areas: ${count}. Type, for instance: delivery Gwent`,
  well: (time: string) => `Checked at ${time}: all that was due has been dealt with.`,
  unwell: (time: string) => `Checked at ${time}: something waits longer than planned. Liaison goes on trying.`,
  typed: () => 'For one area, type, for instance: delivery Gwent',
}

export type DeliveryStatusWords = typeof en
