export const en = {
  summary: () => 'That place was not found',
  text: () => 'I do not know that place.',
  nearest: () => 'Did you mean one of these?',
  how: () => 'Try the town, the council, the police force or the first half of the postcode.',
  anotherPlace: () => 'Another place',
}

export type NotFoundWords = typeof en
