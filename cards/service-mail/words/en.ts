export const en = {
  subject: () => 'Liaison: something for your service',
  count: (count: number) =>
    count === 1
      ? 'There is 1 reminder for your service in Liaison.'
      : `There are ${count} reminders for your service in Liaison.`,
  open: (link: string) => `Open it in Teams:\n${link}`,
  ask: () => 'In Teams, write to Liaison: my actions',
  unwatched: () => 'Nobody reads replies to this address. If someone may be in danger, call 999.',
}

export type ServiceMailWords = typeof en
