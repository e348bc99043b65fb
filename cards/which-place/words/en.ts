export const en = {
  summary: () => 'One question about the place',
  text: () => 'Which place do you mean?',
  why: () => 'More than one place fits what you typed.',
  place: () => 'Place',
  choose: () => 'Choose a place',
  missing: () => 'Choose a place first.',
  show: () => 'Show contacts',
}

export type WhichPlaceWords = typeof en
