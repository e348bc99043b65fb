import { englishDay, englishWeekdays } from '../../dates.ts'

const plural = new Intl.PluralRules('en-GB')

const daysAgo = (days: number) => {
  if (days === 0) return 'today'
  return plural.select(days) === 'one' ? 'yesterday' : `${days} days ago`
}

export const en = {
  summary: () => 'Contact details',
  noRoom: () => 'Too many places for one card. Ask for these one at a time',
  contactsFor: (place: string) => `Contacts for ${place}.`,
  police: () => 'Police',
  cps: () => 'CPS',
  isva: () => 'ISVA and support services',

  area: (count: number): string => (plural.select(count) === 'one' ? 'Area' : 'Areas'),
  spelling: () => 'The spelling is a guess. If it is another place, press "Another place".',
  postcode: () => 'Judged by the first half of the postcode: check that it is the right area.',
  biggest: () => 'There is more than one place of this name. This is the biggest.',
  answersFor: () => 'Answers for',
  until: (name: string, day: string, today: string) => `Away until ${englishDay(day, today)}: ${name}. Cover:`,
  deputyUntil: (name: string, day: string, today: string) => `Away until ${englishDay(day, today)}: ${name}. Deputy:`,
  deputyAway: (name: string) => `Away: ${name}. Deputy:`,
  deputyVacant: () => 'The post is vacant. Deputy:',
  nextInLine: (because: 'away' | 'vacant'): string =>
    because === 'away' ? 'The contact is away. Next in line:' : 'The post is vacant. Next in line:',
  coordinator: (because: 'away' | 'vacant'): string =>
    because === 'away' ? 'The contact is away. Area coordinator:' : 'The post is vacant. Area coordinator:',
  mailbox: () => 'No named person',
  hours: (days: readonly number[], from: string, to: string) => `${englishWeekdays(days)}, ${from} to ${to}`,
  otherwise: () => 'At other times',
  chat: () => 'Chat',
  confirmed: (days: number) => `Confirmed ${daysAgo(days)}`,
  notConfirmedSince: (day: string, today: string) => `Not confirmed since ${englishDay(day, today)}`,
  neverConfirmed: () => 'Not yet confirmed',
  listedBy: (from: string, day: string, today: string) => `From the list of ${from}, ${englishDay(day, today)}`,
  nothingYet: () => 'Nothing is recorded yet.',
  whoCanRecord: () => 'Who can record it',
  cityHasTwoCpsAreas: () => 'The City of London is served by two CPS Areas.',
  courtDecidesCpsArea: () => 'The CPS Area is that of the court.',
  boroughDecidesCpsArea: () => 'The borough decides which CPS Area answers.',
  severalServices: () => 'In no particular order. This list may not be complete.',
  oneService: () => 'This list may not be complete.',
  whereRecorded: () => 'Where ISVA involvement is recorded',
  isvaCpsRoute: () => 'From ISVA to prosecutor',
  vloInbox: () => 'Victim Liaison inbox',
  anotherForce: () => 'Investigated by another force? That force answers. Support follows the person.',
  chatPolice: () => 'Chat: Police',
  chatCps: () => 'Chat: CPS',
  chatIsva: () => 'Chat: ISVA',
  call: () => 'Call',
  email: () => 'E-mail',
  itIsMe: () => 'It is me',
  iKnowWho: () => 'I know who it is',
  outOfDate: () => 'This is out of date',
  ask: () => 'Ask',
  raise: () => 'Raise further',
  anotherPlace: () => 'Another place',
}

export type SpocWords = typeof en
