import { englishDay } from '../../dates.ts'
import type { WorkRole } from '../../join-form/roles.ts'
import { workRoles } from '../../join-form/roles.ts'
import type { JoinFacts } from '../facts.ts'

const states: Record<JoinFacts['state'], string> = {
  asked: 'Waiting for an answer',
  'with-admin': 'With the admin',
  confirmed: 'Confirmed; the account is being added',
  linked: 'Confirmed',
  declined: 'Not confirmed',
  withdrawn: 'Withdrawn',
}

const reasons: Record<NonNullable<JoinFacts['why']>, string> = {
  unanswered: 'Nobody answered within two working days, so it lies with the admin.',
  'nobody-nearer': 'Nobody nearer can be reached in Teams yet, so it lies with the admin.',
  taken: 'Another account was added to this entry meanwhile. The admin decides which is right.',
  'entry-gone': 'The entry is no longer in the directory. The admin looks into it.',
}

export const en = {
  summary: () => 'A request to join Liaison',
  own: () => 'Your request to join',
  others: () => 'Somebody asks to join',
  reference: () => 'Reference',
  state: () => 'State',
  stateName: (state: JoinFacts['state']) => states[state],
  name: () => 'Name',
  organisation: () => 'Organisation',
  role: () => 'Work',
  roleName: (role: WorkRole) => workRoles[role].en,
  email: () => 'E-mail given',
  hint: () => 'An e-mail address shows nothing by itself. Confirm only somebody you know to be this person.',
  inDirectory: () => 'They say that this entry of the directory is theirs.',
  isNew: () => 'They are not in the directory yet. Confirming adds them as a member.',
  guest: () => 'They are a guest in this Microsoft Teams.',
  replaces: () => 'This entry has another account already. Confirming puts the new account in its place.',
  why: (why: NonNullable<JoinFacts['why']>) => reasons[why],
  with: () => 'Who can confirm you',
  anAdmin: () => 'an admin of Liaison',
  nobody: () => 'Nobody who could confirm you uses Liaison in Teams yet. An admin finds your request by typing: joins',
  until: (day: string, today: string) => `Without an answer it goes to the admin after ${englishDay(day, today)}.`,
  done: () => 'You can now do what your posts allow. Looking up contacts stays as it was.',
  notDone: () => 'Looking up contacts stays open to you. Ask your SPOC if you think this is wrong.',
  gone: () => 'What you gave was taken out again.',
  confirm: () => 'Confirm',
  decline: () => 'Do not confirm',
  withdraw: () => 'Withdraw my request',
  typedDecider: (reference: string) => `Or type: confirm join ${reference}, or: decline join ${reference}`,
  typedAsker: (reference: string) => `Or type: withdraw join ${reference}`,
}

export type JoinWords = typeof en
