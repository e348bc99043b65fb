export const en = {
  summary: () => 'A message from Liaison',
  tenant: () => 'Liaison is not set up for your organisation.',
  'too-long': () => 'That message is too long for me to read. A place is enough, for instance: spoc Bristol',
  'unknown-button': () => 'That button no longer works. Please ask again.',
  malformed: () => 'That could not be read. Please ask again.',
}

export type RefusedWords = typeof en
