export const en = {
  summary: () => 'Liaison is here',
  heading: () => 'Hello, this is Liaison',
  what: () => 'I tell you who the police, CPS and ISVA contacts are, for any place in England and Wales.',
  personal: () => 'Type a place, for instance: spoc Bristol',
  shared: () => 'Mention me and name a place, for instance: @Liaison spoc Bristol',
  forYourself: () => 'To hear from me in private, add me for yourself too.',
  addForYourself: () => 'Add Liaison',
  noCaseDetail: () => 'Please leave case details out: a place is enough.',
  safety: () => 'Nobody watches this chat. If someone may be in danger, call 999.',
}

export type WelcomeWords = typeof en
