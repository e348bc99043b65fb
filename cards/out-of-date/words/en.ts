export const en = {
  summary: () => 'Thank you for telling us',
  text: () => 'Thank you. It is noted that this entry may be out of date.',
  whoCanChange: (who: string) => `Who can change it: ${who}`,
}

export type OutOfDateWords = typeof en
