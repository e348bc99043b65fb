export const en = {
  summary: () => 'Join Liaison',
  heading: () => 'Are you one of these?',
  how: () => 'These people are in the directory already.',
  organisation: () => 'Organisation',
  me: (name: string) => `That is me: ${name}`,
  none: () => 'I am none of these',
  typed: () => 'Or type it all at once: join organisation, work, your name in the list',
}

export type JoinEntryWords = typeof en
