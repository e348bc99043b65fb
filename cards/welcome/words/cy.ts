import type { WelcomeWords } from './en.ts'

export const cy: WelcomeWords = {
  summary: () => 'Mae Liaison yma',
  heading: () => 'Helo, Liaison sydd yma',
  what: () => 'Gallaf ddweud pwy yw cysylltiadau’r heddlu, GEG ac ISVA, ar gyfer unrhyw le yng Nghymru a Lloegr.',
  personal: () => 'Teipiwch le, er enghraifft: spoc Caernarfon',
  shared: () => 'Soniwch amdanaf ac enwch le, er enghraifft: @Liaison spoc Caernarfon',
  forYourself: () => 'I glywed gennyf yn breifat, ychwanegwch fi i chi’ch hun hefyd.',
  addForYourself: () => 'Ychwanegu Liaison',
  noCaseDetail: () => 'Peidiwch â rhoi manylion achos: mae lle yn ddigon.',
  safety: () => 'Does neb yn gwylio’r sgwrs hon. Os gall rhywun fod mewn perygl, ffoniwch 999.',
}
