import type { AdminsNote } from '../facts.ts'

const notes: Record<AdminsNote, string> = {
  made: 'This person is an admin from today and is told so.',
  already: 'This person is an admin already.',
  ended: 'This person is no longer an admin and is told so.',
  'not-admin': 'This person is no admin, so nothing was changed.',
  last: 'This is the last admin of the area. Make somebody else an admin first.',
  'nobody-so-called': 'The directory has nobody of that name.',
  'not-joined': 'This person has no account in the directory yet. Ask them to type “join” first.',
  'area-unknown': 'I know no such area.',
  'which-person': 'Which person do you mean?',
  'which-area': 'For which area?',
}

export const en = {
  summary: () => 'Admins of Liaison',
  heading: () => 'Admins',
  note: (note: AdminsNote) => notes[note],
  name: () => 'Name',
  area: () => 'Area',
  none: () => 'nobody',
  with: () => 'Areas with an admin',
  without: () => 'Areas without an admin',
  moreAreas: (count: number) => `And ${count} more areas. Type, for instance: admins Gwent`,
  configured: (count: number) => `Named by the configuration, for every area: ${count}`,
  typed: () => 'Type: make admin name, or: end admin name. With an area: make admin name, Gwent',
}

export type AdminsWords = typeof en
