import type { WhichChannelWords } from './en.ts'

export const cy: WhichChannelWords = {
  summary: () => 'Un cwestiwn am y sianel',
  heading: () => 'Pa sianel y dylwn ei gwirio?',
  none: () => 'Nid wyf wedi fy ychwanegu at sianel eto. Ychwanegwch fi at dîm yn gyntaf, a soniwch amdanaf yno.',
  numbered: (number) => `Sianel ${number}`,
  more: (count) => `A ${count} arall.`,
  typed: () => 'Neu teipiwch: gwirio, ac enw neu rif y sianel. Mewn sianel, mae “gwirio” yn ddigon.',
}
