export const en = {
  summary: () => 'That place is not covered',
  text: () => 'Liaison covers England and Wales.',
  how: () => 'For a place elsewhere, please ask your own force or office.',
}

export type OutsideWords = typeof en
