export const en = {
  summary: () => 'A message from Liaison',
  starting: () => 'Liaison is starting. Please try again in a minute.',
  tenant: () => 'Liaison is not set up for your organisation.',
  'too-long': () => 'That message is too long for me to read. A place is enough, for instance: spoc Bristol',
  'too-fast': () => 'That was a lot at once. Please wait a minute and ask again.',
  'unknown-button': () => 'That button no longer works. Please ask again.',
  malformed: () => 'That could not be read. Please ask again.',
  'not-there': () => 'There is nothing here for you under that reference.',
  'not-yours': () => 'That is for others to do. Type “help” to see what you can do here.',
  'not-your-own': () => 'Somebody else has to decide that, because you asked for it.',
  'not-in-this-state': () => 'That has been settled already, so nothing was changed.',
  'join-first': () => 'I don’t know you yet. Type “join” first; somebody in your organisation then confirms you.',
  busy: () => 'Others were changing the same thing. Please try again.',
  'changed-since': () => 'Somebody changed this while you had it open. Please look again; nothing was overwritten.',
}

export type RefusedWords = typeof en
