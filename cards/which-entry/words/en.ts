export const en = {
  summary: () => 'One question about the contact',
  heading: () => 'Which contact do you want to change?',
  none: () => 'I found no contact by that name that you can change.',
  how: () => 'Press one, or type “change spoc” and the name of the organisation.',
  howNone: () => 'Type “change spoc” and a place or an organisation. For instance: change spoc Bristol',
  label: () => 'Contact',
  choose: () => 'Choose a contact',
  missing: () => 'Choose a contact first.',
  show: () => 'Open the form',
}

export type WhichEntryWords = typeof en
