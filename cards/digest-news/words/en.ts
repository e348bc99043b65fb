export const en = {
  summary: () => 'An action is settled',
  done: (number: number) => `Action ${number} is done. Thank you.`,
  'not-needed': (number: number) => `Action ${number} is no longer needed.`,
}

export type DigestNewsWords = typeof en
