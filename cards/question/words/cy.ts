import { cy as digest } from '../../digest/words/cy.ts'
import { welshDue, welshFull } from '../../due.ts'
import type { QuestionButton, QuestionCardState, QuestionNews } from '../facts.ts'
import type { QuestionWords } from './en.ts'

const news: Readonly<Record<QuestionNews, string>> = {
  told: 'Mae’r cwestiwn hwn i chi.',
  'due-soon': 'Disgwylir ateb i hwn yn fuan.',
  asked: 'Mae wedi’i anfon. Cewch wybod yma pan ddaw ateb.',
  answer: 'Mae ateb wedi dod.',
  pass: 'Mae wedi mynd ymlaen at gyswllt arall.',
  'give-back': 'Dywedant nad yw iddyn nhw, ac ni wyddant i bwy y mae.',
  'more-time': 'Mae rhagor o amser i ateb.',
  'raise-further': 'Mae wedi’i godi ymhellach.',
  settle: 'Mae wedi’i setlo. Diolch.',
  withdraw: 'Mae wedi’i dynnu’n ôl.',
  'tell-silence': 'Ni ddaeth ateb erbyn y dyddiad. Ni fydd dim mwy’n digwydd hebddoch chi.',
  'to-mailbox': 'Ni ellid eu cyrraedd yn Teams. Aeth neges i flwch post eu gwasanaeth.',
  unreached: 'Ni ellid eu cyrraedd, yn Teams na thrwy e-bost. Rhowch gynnig ar ffordd arall.',
  'answer-blank': 'Ysgrifennwch ateb yn gyntaf.',
  'answer-too-long': 'Atebwch mewn hyd at 500 nod.',
  'day-unread': 'Ni allwn ddarllen y dyddiad.',
  'day-past': 'Dewiswch ddyddiad diweddarach.',
  'day-off': 'Dewiswch ddiwrnod gwaith.',
  unchanged: 'Ni newidiodd dim.',
}

/** What whoever is asked did themself. */
const forReceiver: Readonly<Partial<Record<QuestionNews, string>>> = {
  answer: 'Mae eich ateb wedi’i anfon. Diolch.',
  'give-back': 'Caiff y sawl a ofynnodd wybod nad i chi y mae. Diolch.',
}

const states: Readonly<Record<QuestionCardState, string>> = {
  asked: 'Yn aros am ateb',
  answered: 'Wedi’i ateb',
  'raised-further': 'Wedi’i godi ymhellach',
  withdrawn: 'Wedi’i dynnu’n ôl',
}

const buttons: Readonly<Record<QuestionButton, string>> = {
  answer: 'Ateb',
  choose: 'Nid i mi mae hwn',
  pass: 'Ei basio ymlaen',
  open: 'Yn ôl',
  'more-time': 'Rhoi rhagor o amser',
  'raise-further': 'Ei godi ymhellach',
  settle: 'Mae wedi’i setlo',
  withdraw: 'Tynnu’n ôl',
}

export const cy: QuestionWords = {
  summary: (as) => (as === 'receiver' ? 'Mae gan asiantaeth arall gwestiwn i chi' : 'Newyddion am gwestiwn'),
  news: (what, as) => (as === 'receiver' ? forReceiver[what] : undefined) ?? news[what],
  heading: (as) => (as === 'receiver' ? 'Cwestiwn i chi' : 'Cwestiwn'),
  number: () => 'Rhif',
  state: () => 'Cyflwr',
  stateOf: (state, isSettled) => (state === 'withdrawn' && isSettled ? 'Wedi’i setlo' : states[state]),
  question: () => 'Cwestiwn',
  answer: () => 'Ateb',
  answeredBy: () => 'Atebwyd gan',
  askedBy: () => 'Gofynnwyd gan',
  somebody: () => 'Rhywun yn y Teams hwn',
  agency: (agency) => digest.agency(agency),
  to: () => 'Gyda',
  nobody: () => 'nid oes neb yn y swydd honno yn awr',
  covers: () => 'yn cymryd lle',
  area: () => 'Ardal',
  askedOn: () => 'Gofynnwyd ar',
  on: (on) => welshFull(on),
  replyBy: () => 'Ateb erbyn',
  due: (on, today, days) => welshDue({ on, today, days }),
  confined: () => 'Dim ond yr heddlu a GEG a gaiff weld hwn.',
  raisedAs: () => 'Codwyd ymhellach fel',
  thanks: () => 'Mae’r sawl a ofynnodd yn diolch: mae wedi’i setlo.',
  elsewhere: () => 'Mae hwn gan rywun arall yn awr. Nid oes angen i chi wneud dim.',
  button: (button) => buttons[button],
  thankYou: () => 'Diolch, mae wedi’i setlo',
  yourAnswer: () => 'Eich ateb (hyd at 500 nod)',
  noDetails: () => 'Peidiwch ag ysgrifennu enwau na manylion achos.',
  neededAnswer: () => 'Ysgrifennwch ateb yn gyntaf.',
  whose: () => 'I bwy y gallai fod',
  unknown: () => 'Ni wn: yn ôl at bwy bynnag a ofynnodd',
  neededWhose: () => 'Dewiswch un.',
  newDate: () => 'Dyddiad newydd ar gyfer yr ateb',
  neededDate: () => 'Dewiswch ddyddiad.',
  typed: (number, button) =>
    ({
      answer: `Neu teipiwch: ateb ${number}: …, neu: nid i mi ${number}`,
      choose: `Neu teipiwch: nid i mi ${number}`,
      pass: `Neu teipiwch: nid i mi ${number}: a’r sefydliad`,
      open: `Neu teipiwch: cwestiwn ${number}`,
      'more-time': `Neu teipiwch: rhagor o amser ${number}: a dyddiad, neu: setlwyd ${number}`,
      'raise-further': `Neu teipiwch: codi ymhellach ${number}`,
      settle: `Neu teipiwch: setlwyd ${number}`,
      withdraw: `Neu teipiwch: tynnu cwestiwn yn ôl ${number}`,
    })[button],
  danger: () => 'Os gall rhywun fod mewn perygl, ffoniwch 999. Nid oes neb yn gwylio’r sgwrs hon.',
  marking: () => 'SWYDDOGOL-SENSITIF (OFFICIAL-SENSITIVE)',
}
