export const en = {
  summary: () => 'A meeting action',
  which: (number: number) => `Several groups have an action ${number}. Which do you mean?`,
  none: (number: number) =>
    number > 0
      ? `I found no action ${number} that you can open. To see yours, type: my actions`
      : 'No action was named. Please give its number, for instance: action 3. To see yours, type: my actions',
}

export type ActionWhichWords = typeof en
