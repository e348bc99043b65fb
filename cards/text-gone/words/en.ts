export const en = {
  summary: () => 'A message from Liaison',
  gone: () => 'A text was removed here',
}

export type TextGoneWords = typeof en
