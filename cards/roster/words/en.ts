import type { Reached } from '../facts.ts'

const headings: Record<Reached, string> = {
  chat: 'I reach these 1:1',
  email: 'By e-mail only: they have not added the app',
  'email-other-tenant': 'By e-mail only: they are in another organisation’s Teams',
  'add-app': 'Not at all: in the directory, without an address and without the app',
  join: 'Not at all: I do not know them',
  'other-tenant': 'Not at all: from another organisation’s Teams, and I do not know them',
}

const advice: Record<Reached, string> = {
  chat: '',
  email: 'Send them the link of the app. Where it does not open, their tenant’s administrator has to allow it.',
  'email-other-tenant': 'Teams allows nothing else. Keep their address up to date.',
  'add-app': 'Send them the link of the app, and have their SPOC add an address.',
  join: 'Ask them to open a chat with me and to type “join”.',
  'other-tenant': 'Ask their SPOC to record them with an e-mail address.',
}

export const en = {
  summary: () => 'A check of a channel',
  heading: () => 'Who can be reached here',
  channel: () => 'Channel',
  areas: (count: number): string => (count === 1 ? 'Area' : 'Areas'),
  total: () => 'People here',
  unreadable: () => 'Teams would not say who is in this channel. Try again later.',
  reached: (reached: Reached) => headings[reached],
  advice: (reached: Reached) => advice[reached],
  more: (count: number) => `and ${count} more`,
  link: () => 'The app',
  tenants: () => 'Tenants that are not allowed',
  people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  tenantsAdvice: () => 'An admin can type: allow tenant, and the id.',
  spocs: () => 'Agencies without a SPOC',
  everySpoc: () => 'Every agency has a SPOC here.',
  police: () => 'Police',
  cps: () => 'CPS',
  isva: () => 'ISVA services',
  closed: () => 'For police and CPS only',
  mayPost: () => 'May be posted here: everybody here is police or CPS.',
  mayNotPost: () => 'May not be posted here, because of these people.',
  mayNotTell: () => 'May not be posted here while I can’t see who is here.',
}

export type RosterWords = typeof en
