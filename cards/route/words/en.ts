import { englishDay } from '../../dates.ts'
import type { RouteFacts, TestFate } from '../facts.ts'

const routes: Record<RouteFacts['by'], string> = {
  chat: 'In this chat with you, 1:1.',
  email: 'By e-mail only, at the address in the directory.',
  nothing: 'Not at all yet.',
}

const fates: Record<TestFate, string> = {
  sent: 'The test message was sent just now.',
  'maybe-sent': 'The test message may have been sent: Teams gave no answer.',
  'not-sent': 'The test message could not be sent.',
  'not-installed': 'The test message could not be sent: the app is not installed for you.',
  blocked: 'The test message could not be sent: messages from Liaison are turned off.',
}

export const en = {
  summary: () => 'How Liaison reaches you',
  heading: () => 'How I reach you',
  route: (by: RouteFacts['by']) => routes[by],
  seenOn: () => 'Chat last seen on',
  day: (day: string, today: string) => englishDay(day, today),
  email: () => 'Address',
  partner: () => 'Teams does not let me write 1:1 to people of another organisation’s Teams.',
  addApp: () => 'Add the app, or write to me once in a chat of our own.',
  link: () => 'Add the app',
  test: (fate: TestFate) => fates[fate],
  send: () => 'Send me a test message',
  typed: () => 'Or type: test message',
}

export type RouteWords = typeof en
