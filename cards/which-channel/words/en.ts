export const en = {
  summary: () => 'One question about the channel',
  heading: () => 'Which channel shall I check?',
  none: () => 'I was not added to any channel yet. Add me to a team first, and mention me there.',
  numbered: (number: number) => `Channel ${number}`,
  more: (count: number) => `And ${count} more.`,
  typed: () => 'Or type: check, and the channel’s name or number. In a channel, “check” is enough.',
}

export type WhichChannelWords = typeof en
