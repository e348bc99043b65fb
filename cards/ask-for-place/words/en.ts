export const en = {
  summary: () => 'One question about the place',
  text: () => 'Which place is it about?',
  how: () => 'Type the town, council, police force or first half of the postcode.',
  command: () => 'For instance: spoc Bristol',
  place: () => 'Place',
  example: () => 'Bristol',
  missing: () => 'Type a place first.',
  show: () => 'Show contacts',
}

export type AskForPlaceWords = typeof en
