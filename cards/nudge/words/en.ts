export const en = {
  summary: () => 'There is something for a service',
  something: () => 'There is something for',
  how: () =>
    'The service’s mailbox is written to as well. To see what it is, write to Liaison: my actions, or: my items',
}

export type NudgeWords = typeof en
