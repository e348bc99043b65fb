import { englishDay } from '../../dates.ts'

export const en = {
  summary: () => 'A form to change a contact',
  heading: () => 'Change the contact',
  organisation: () => 'Organisation',
  role: () => 'Post',
  confirmed: (day: string, today: string) => `Last confirmed: ${englishDay(day, today)}`,
  how: () => 'Work details only. A field left blank is taken away. Without a name, the post is shown as vacant.',
  name: () => 'Name',
  nameFault: () => 'Write a name: letters, spaces and hyphens.',
  email: () => 'Work e-mail',
  emailFault: () => 'Write a whole e-mail address.',
  phone: () => 'Work telephone',
  phoneFault: () => 'Write a telephone number.',
  from: () => 'In this post since, or from',
  fromFault: () => 'Choose a day.',
  deputy: () => 'Deputy',
  deputyFault: () => 'Write the name of the deputy.',
  deputyEmail: () => 'Work e-mail of the deputy',
  deputyEmailFault: () => 'Write a whole e-mail address for the deputy.',
  mailbox: () => 'Mailbox of the organisation',
  mailboxFault: () => 'Write a whole e-mail address for the mailbox.',
  line: () => 'Duty line or switchboard',
  lineFault: () => 'Write a telephone number for the duty line.',
  addressOfAnother: () => 'That e-mail address belongs to somebody else here. Write the new person’s own.',
  changedSince: () => 'Somebody changed this entry while you had it open. This is how it stands now.',
  twin: () => 'Or type “save spoc” and the organisation, then one line for each field, such as “phone: …”.',
  save: () => 'Save',
}

export type EntryFormWords = typeof en
