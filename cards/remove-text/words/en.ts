import { englishDay } from '../../dates.ts'
import type { HoldReason } from '../../holds/facts.ts'
import { en as holds } from '../../holds/words/en.ts'
import type { NotChanged } from '../facts.ts'

const chats: Readonly<Record<NotChanged['in'], string>> = { chat: 'A chat', channel: 'A channel or group' }

export const en = {
  summary: () => 'Removing a text',
  button: () => 'Remove this text',
  heading: () => 'Remove this text?',
  gone: () => 'The text is removed',
  kept: () => 'The text has to be kept for now',
  reference: () => 'Reference',
  count: (count: number) => (count === 1 ? 'One text goes.' : `${count} texts go.`),
  what: () => 'It is erased here for good, and from the cards that Liaison posted. That it was erased stays on record.',
  remove: () => 'Remove it',
  typed: (reference: string) => `Or type: remove text ${reference} now. If it is to stay, do nothing.`,
  notNow: () => 'So it was not removed. An admin can say more.',
  held: (reason: HoldReason | undefined) =>
    reason ? `It is held: ${holds.reason(reason)}.` : 'It is held. The reason is not on record.',
  list: () => 'What is held, and how to lift it: type “holds”.',
  changed: (count: number) =>
    count === 1 ? '1 card was changed in its place.' : `${count} cards were changed in place.`,
  byHand: () => 'These could not be changed. Please have them removed by hand',
  where: (where: NotChanged['in']) => chats[where],
  sentOn: (day: string, today: string) => `sent on ${englishDay(day, today)}`,
  more: (count: number) => `And ${count} more.`,
  asked: () => 'Cards that people called up themselves stay in their chats as they were.',
}

export type RemoveTextWords = typeof en
