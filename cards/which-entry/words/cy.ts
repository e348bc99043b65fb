import type { WhichEntryWords } from './en.ts'

export const cy: WhichEntryWords = {
  summary: () => 'Un cwestiwn am y cyswllt',
  heading: () => 'Pa gyswllt ydych chi am ei newid?',
  none: () => 'Ni chefais hyd i gyswllt o’r enw hwnnw y gallwch ei newid.',
  how: () => 'Pwyswch un, neu teipiwch “newid spoc” ac enw’r sefydliad.',
  howNone: () => 'Teipiwch “newid spoc” a lle neu sefydliad. Er enghraifft: newid spoc Caernarfon',
  label: () => 'Cyswllt',
  choose: () => 'Dewiswch gyswllt',
  missing: () => 'Dewiswch gyswllt yn gyntaf.',
  show: () => 'Agor y ffurflen',
}
