export const en = {
  summary: () => 'That did not work',
  text: (reference: string) =>
    `That did not work, and it is our fault. Please try again in a minute. If it happens again, quote ${reference} to your admin.`,
}

export type FaultWords = typeof en
