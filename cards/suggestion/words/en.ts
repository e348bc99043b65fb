import { englishDay } from '../../dates.ts'

export const en = {
  summary: () => 'A suggestion for the contact list',
  heading: () => 'A suggestion for your entry',
  organisation: () => 'Organisation',
  newOrganisation: () => 'New organisation',
  role: () => 'Post',
  holder: () => 'In the entry now',
  from: () => 'From',
  notJoined: () => 'somebody who has not joined yet',
  shownName: () => 'The account in Teams is called',
  made: (day: string, today: string) => `Made: ${englishDay(day, today)}`,
  reference: () => 'Reference',
  policeAndCps: () => 'Police and CPS only',
  someoneElse: () => 'Someone else holds it now',
  left: () => 'They have left, and the post is vacant',
  wrongPhone: () => 'The number is wrong',
  wrongEmail: () => 'The e-mail address is wrong',
  me: () => 'Nobody is in the entry, and they say: it is me',
  known: () => 'Nobody is in the entry, and this is who should be',
  name: () => 'Name',
  email: () => 'E-mail',
  phone: () => 'Telephone',
  note: () => 'Note',
  accept: () => 'Accept',
  decline: () => 'Decline',
  withdraw: () => 'Withdraw',
  howDecide: () =>
    'Accept changes the entry and confirms it. Or type “accept suggestion” or “decline suggestion” and the reference.',
  howDecideMe: () =>
    'Accept also links their account: check that it is them. Or type “accept suggestion” and the reference.',
  howWithdraw: () =>
    'You suggested this. To take it back, press the button or type “withdraw suggestion” and the reference.',
  accepted: () => 'This was accepted.',
  declined: () => 'This was not taken up.',
  withdrawn: () => 'This was withdrawn.',
}

export type SuggestionWords = typeof en
