import { englishDay } from '../../dates.ts'

export const en = {
  summary: () => 'Something for the admins of Liaison to look at',
  waiting: () => 'Some messages of Liaison wait longer than planned. Liaison goes on trying.',
  noticed: (on: string, time: string, today: string) => `Noticed: ${englishDay(on, today)}, ${time}.`,
  typed: () => 'To see how it stands, type: delivery',
}

export type DeliveryNoticeWords = typeof en
