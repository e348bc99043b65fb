export const en = {
  summary: () => 'Join Liaison',
  heading: () => 'Where do you work?',
  notFound: () => 'No organisation in the directory matches that.',
  how: () => 'Type your organisation, or the place where it works.',
  typed: () => 'For instance: join Harbour Light, or: join isva Bristol',
  label: () => 'Organisation or place',
  missing: () => 'Type an organisation or a place first.',
  go: () => 'Show organisations',
}

export type JoinPlaceWords = typeof en
