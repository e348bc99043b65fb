import { cy as raised } from '../../raised/words/cy.ts'
import type { RaisedChannelWords } from './en.ts'

export const cy: RaisedChannelWords = {
  summary: () => 'Cais rhwng asiantaethau',
  reply: () => 'Newyddion am gais rhwng asiantaethau',
  heading: (number) => raised.heading(number),
  about: () => raised.reason(),
  reason: raised.reasonOf,
  waiting: () => 'Yn aros am',
  agency: raised.agency,
  state: () => raised.state(),
  stateOf: raised.stateOf,
  due: (what) => raised.due(what, false),
  moment: raised.moment,
  agenda: () => raised.agenda(),
  on: raised.on,
  elsewhere: () => 'Mae gydag ardal arall yn awr.',
  open: () => 'Agor',
  foot: () => 'Gall y rhai sy’n rhan ohono ei agor, yn eu sgwrs eu hunain.',
}
