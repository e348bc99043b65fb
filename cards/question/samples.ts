import type { QuestionFacts } from './facts.ts'
import { questionNews } from './facts.ts'

const told: QuestionFacts = {
  ...{ number: 'AS-2026-Q0042', as: 'receiver', state: 'asked', news: 'told' },
  ...{ today: '2026-11-27', askedOn: '2026-11-27', area: 'Avon and Somerset', isForPoliceAndCps: false },
  askedBy: { agency: 'isva', name: 'Grace Imaginer' },
  to: {
    ...{ agency: 'cps', organisation: 'CPS South West RASSO Unit', post: 'RASSO SPOC' },
    ...{ name: 'Hannah Makebelieve', covers: 'Omar Exampleby' },
  },
  question: 'Who is the reviewing lawyer for Bristol cases this month',
  replyBy: { on: '2026-12-04', days: 5 },
  ...{ isGivenBack: false, isSettled: false, buttons: ['answer', 'choose'], choices: [] },
  record: 'question|AS-2026-Q0042',
}

const asked: QuestionFacts = { ...told, as: 'asker', news: 'asked', buttons: ['withdraw', 'raise-further'] }

const answered: QuestionFacts = {
  ...asked,
  ...{ state: 'answered', news: 'answer', answer: 'It is the duty lawyer of the unit until Friday' },
  ...{ answeredBy: 'Hannah Makebelieve', buttons: ['settle', 'raise-further'] },
}

const silent: QuestionFacts = {
  ...asked,
  ...{ news: 'tell-silence', today: '2026-12-04', replyBy: { on: '2026-12-04', days: 0 }, proposed: '2026-12-11' },
  buttons: ['more-time', 'raise-further', 'settle'],
}

export const samples: Readonly<Record<string, QuestionFacts>> = {
  told,
  'told-police-and-cps': { ...told, isForPoliceAndCps: true, askedBy: { agency: 'police', name: 'Asha Samplewick' } },
  'told-by-nobody-known': { ...told, askedBy: { agency: 'none' }, question: undefined },
  'whose-it-may-be': {
    ...told,
    news: undefined,
    buttons: ['pass', 'open'],
    choices: [{ title: 'CPS South West RASSO Unit: RASSO Unit Head (Judith Notareal)', value: 'post|cps|head' }],
  },
  'passed-on': { ...told, as: 'former', news: undefined, buttons: [] },
  asked,
  'asked-of-nobody': { ...asked, to: { agency: 'isva', organisation: 'Levels Support Service' } },
  'given-back': { ...asked, news: undefined, isGivenBack: true, buttons: ['raise-further', 'settle', 'withdraw'] },
  silent,
  'silent-without-a-date': { ...silent, proposed: undefined },
  answered,
  'answered-and-settled': { ...answered, as: 'receiver', isSettled: true, news: undefined, buttons: [] },
  'raised-further': { ...asked, state: 'raised-further', raisedAs: 'AS-2026-0314', news: 'raise-further', buttons: [] },
  settled: { ...asked, state: 'withdrawn', isSettled: true, news: 'settle', buttons: [] },
  'you-answered': { ...answered, as: 'receiver', buttons: [] },
  'you-gave-it-back': { ...told, news: 'give-back', isGivenBack: true, buttons: [] },
  onlooker: { ...told, as: 'onlooker', news: undefined, buttons: [] },
  ...Object.fromEntries(questionNews.map((news) => [`news-${news}`, { ...asked, news }])),
}
