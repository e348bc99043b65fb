export const en = {
  summary: () => 'A message from Liaison',
  replaced: () => 'Another account took the place of this one in the directory. If that is wrong, tell your SPOC.',
  'admin-made': () => 'You are an admin of Liaison from today. Type “admins” to see who else is.',
  'admin-ended': () => 'You are no longer an admin of Liaison.',
  test: () => 'This is the test message that you asked for. Liaison reaches you here.',
  organisation: () => 'Organisation',
  area: () => 'Area',
}

export type ToldWords = typeof en
