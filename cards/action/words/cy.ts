import { cy as components } from '../../components/words/cy.ts'
import { cy as digest } from '../../digest/words/cy.ts'
import { welshDayNamed, welshDue, welshFull } from '../../due.ts'
import type { ActionEvent, ActionNote } from '../facts.ts'
import type { ActionWords } from './en.ts'

const notes: Readonly<Record<ActionNote, string>> = {
  added: 'Mae’r cam gweithredu ar gofnod.',
  started: 'Mae ar y gweill.',
  waits: 'Mae’n aros am asiantaeth arall.',
  finished: 'Mae wedi’i gwblhau. Diolch.',
  dropped: 'Nid oes ei angen mwyach.',
  reopened: 'Mae ar agor eto.',
  moved: 'Mae’r dyddiad wedi symud.',
  handed: 'Mae wedi’i drosglwyddo.',
  disowned: 'Diolch. Rhoddir gwybod i’r cydlynydd nad i chi y mae.',
  later: 'Cewch eich atgoffa ohono',
  unchanged: 'Ni newidiodd dim.',
  'changed-since': 'Newidiodd rhywun hwn tra oedd ar agor gennych. Edrychwch eto; ni throsysgrifwyd dim.',
}

const happened: Readonly<Record<ActionEvent['what'], string>> = {
  added: 'cytunwyd arno',
  started: 'ar y gweill',
  waits: 'yn aros',
  finished: 'wedi’i gwblhau',
  dropped: 'dim angen mwyach',
  reopened: 'ar agor eto',
  moved: 'symudwyd y dyddiad',
  handed: 'trosglwyddwyd ef',
  disowned: 'dywedwyd nad iddyn nhw y mae',
}

export const cy: ActionWords = {
  summary: () => 'Cam gweithredu cyfarfod',
  note: (note) => notes[note],
  heading: (number) => `Cam gweithredu ${number}`,
  group: () => 'Grŵp',
  owner: () => 'Perchennog',
  agency: (agency) => digest.agency(agency),
  due: () => 'Dyddiad cau',
  day: (on, today, days) => welshDue({ on, today, days }),
  state: () => 'Cyflwr',
  stateOf: (state) => digest.state(state),
  waitingOn: () => 'Yn aros am',
  component: () => 'Cydran',
  componentName: (number) => components.component(number),
  reason: () => 'Pam y symudodd y dyddiad',
  closing: () => 'Beth ddaeth ohono',
  notMine: () => 'Dywed ei berchennog nad iddo ef neu hi y mae.',
  perhaps: () => 'Gallai fod ar gyfer',
  history: () => 'Beth ddigwyddodd',
  on: (on) => welshFull(on),
  happened: (what) => happened[what],
  done: () => digest.done(),
  start: () => digest.start(),
  move: () => digest.move(),
  hand: () => digest.hand(),
  'not-mine': () => digest.notMine(),
  'remind-later': (on) => digest.remind(welshDayNamed(on)),
  reopen: () => 'Agor eto',
  typed: (number) =>
    `Neu teipiwch: cwblhau ${number}, dechrau ${number}, ymestyn ${number} i ddydd Gwener, trosglwyddo ${number} i …`,
  typedOver: (number) => `Neu teipiwch: ailagor ${number}`,
}
