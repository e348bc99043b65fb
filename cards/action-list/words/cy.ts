import { cy as digest } from '../../digest/words/cy.ts'
import type { ActionListWords } from './en.ts'

export const cy: ActionListWords = {
  ...digest,
  listSummary: () => 'Camau gweithredu agored',
  listHeading: (whose) => (whose === 'own' ? 'Yr hyn sydd gennych i’w wneud' : 'Camau gweithredu agored'),
  nothing: (whose) => (whose === 'own' ? 'Nid oes dim ar agor i chi.' : 'Nid oes cam gweithredu ar agor yma.'),
  open: () => 'Ei agor',
  next: (whose, left, page) =>
    `a ${left} arall. I weld y rhai nesaf, pwyswch y botwm neu teipiwch: ${whose === 'own' ? 'fy nghamau gweithredu' : 'camau gweithredu'} ${page}`,
  nextPage: () => 'Y rhai nesaf',
  how: () => 'I agor un, teipiwch ei rif, er enghraifft: cam 3. I ychwanegu un: ychwanegu cam',
}
