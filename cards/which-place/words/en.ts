export const en = {
  summary: () => 'One question about the place',
  text: () => 'Which place do you mean?',
  why: () => 'More than one place fits what you typed.',
  place: () => 'Place',
  show: () => 'Show contacts',
}

export type WhichPlaceWords = typeof en
