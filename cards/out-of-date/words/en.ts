export const en = {
  summary: () => 'Thank you for telling us',
  text: () => 'Thank you. It is noted that this entry may be out of date.',
  whoCanChange: () => 'Who can change it',
}

export type OutOfDateWords = typeof en
