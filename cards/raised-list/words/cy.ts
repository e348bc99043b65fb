import { cy as raised } from '../../raised/words/cy.ts'
import type { RaisedListWords } from './en.ts'

export const cy: RaisedListWords = {
  summary: () => 'Ceisiadau rhwng asiantaethau',
  heading: (of) => (of === 'own' ? 'Yr hyn a ofynnwyd gennych, a’r hyn a ofynnir i chi' : 'Ceisiadau agored'),
  area: () => 'Ardal',
  none: () => 'Nid oes dim ar agor.',
  reason: (reason) => raised.reasonOf(reason),
  state: (state) => raised.stateOf(state),
  agency: (agency) => raised.agency(agency),
  with: () => 'Gyda',
  due: (what) => raised.due(what, false),
  moment: (on, time, today, days) => raised.moment(on, time, today, days),
  more: (count) => `a ${count} arall`,
  foot: () => 'I weld un, teipiwch: uwchgyfeiriad a’i rif',
}
