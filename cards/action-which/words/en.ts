export const en = {
  summary: () => 'A meeting action',
  which: (number: number) => `Several groups have an action ${number}. Which do you mean?`,
  none: (number: number) => `I found no action ${number} that you can open. To see yours, type: my actions`,
}

export type ActionWhichWords = typeof en
