import type { RaisedFacts } from './facts.ts'
import { raisedNews } from './facts.ts'

const asked: RaisedFacts = {
  ...{ number: 'AS-2026-0042', as: 'receiver', state: 'raised', news: 'told', reason: 'NO_RESPONSE' },
  ...{ area: 'Avon and Somerset', today: '2026-11-23', raisedOn: '2026-11-23' },
  raisedBy: { agency: 'isva', name: 'Grace Imaginer' },
  parts: [
    {
      ...{ agency: 'police', organisation: 'Avon and Somerset Police', state: 'waiting', holder: 'Tom Inventon' },
      ...{
        covers: 'Asha Samplewick',
        isOwn: true,
        due: { what: 'acknowledge', on: '2026-11-24', time: '17:00', days: 1 },
      },
    },
  ],
  what: 'Please confirm who the new officer in the case is',
  reference: '52SB1234526',
  next: 'lead',
  history: [{ on: '2026-11-23', what: 'raised' }],
  buttons: ['acknowledge', 'answer'],
  ...{ record: 'escalation|AS-2026-0042', seen: 1 },
}

const [part] = asked.parts

const answered: RaisedFacts = {
  ...asked,
  ...{ as: 'raiser', state: 'responded', news: 'answer', answer: 'The new officer has spoken to the service today' },
  parts: part ? [{ ...part, state: 'answered', due: undefined }] : [],
  next: undefined,
  history: [
    ...asked.history,
    { on: '2026-11-23', what: 'answer', agency: 'police', by: 'Tom Inventon', inPlace: 'cover' },
  ],
  buttons: ['resolve', 'reopen', 'withdraw'],
}

const offered: RaisedFacts = {
  ...asked,
  ...{ as: 'raiser', news: 'offer', next: undefined, buttons: ['more-time', 'agenda', 'settle', 'withdraw'] },
  parts: part ? [{ ...part, due: undefined }] : [],
  history: [
    ...asked.history,
    { on: '2026-11-24', what: 'step-up', agency: 'police', clock: { on: '2026-11-24', time: '17:00' } },
    { on: '2026-11-26', what: 'offer' },
  ],
}

export const samples: Readonly<Record<string, RaisedFacts>> = {
  asked,
  'asked-on-short-notice': {
    ...asked,
    urgent: 'court-date-near',
    reason: 'SPECIAL_MEASURES',
    byPhone: { number: '01632 960042', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    reference: undefined,
  },
  'two-agencies': {
    ...asked,
    ...{ as: 'onlooker', reason: 'SPECIAL_MEASURES', news: undefined, buttons: [] },
    parts: part
      ? [
          part,
          { ...part, agency: 'cps', organisation: 'CPS South West RASSO Unit', holder: undefined, covers: undefined },
        ]
      : [],
  },
  'seen-by-its-raiser': {
    ...asked,
    ...{ as: 'raiser', news: undefined, buttons: ['withdraw'] },
    parts: part
      ? [
          { ...part, reached: 'told' },
          { ...part, agency: 'cps', reached: 'by-letter' },
        ]
      : [],
  },
  answered,
  disputed: {
    ...answered,
    state: 'acknowledged',
    isDisputed: true,
    dispute: 'Nobody has been in touch yet',
    news: 'reopen',
    buttons: ['agenda', 'settle'],
  },
  offered,
  'on-agenda': {
    ...offered,
    state: 'on-agenda',
    news: 'agenda',
    agenda: { group: 'Scrutiny Group', on: '2026-12-09' },
    buttons: ['settle', 'withdraw'],
  },
  'one-of-two': { ...asked, alike: ['AS-2026-0311'] },
  'not-theirs': {
    ...asked,
    news: undefined,
    asks: {
      mode: 'hand',
      people: [
        { value: 'post|avon|a', agency: 'police', name: 'Avon and Somerset Police: RASSO lead (Marcus Fictionby)' },
        { value: 'post|cps|s', agency: 'cps', name: 'CPS South West RASSO Unit: SPOC (Omar Exampleby)' },
      ],
      hasNext: true,
    },
  },
  pausing: { ...asked, news: undefined, asks: { mode: 'pause', people: [], until: '2026-11-30' } },
  paused: {
    ...asked,
    ...{ state: 'paused', news: 'pause', pausedUntil: '2026-11-30', pausedFor: 'awaiting-court', buttons: ['resume'] },
    parts: part ? [{ ...part, due: undefined }] : [],
    next: undefined,
  },
  recording: { ...asked, as: 'onlooker', news: undefined, asks: { mode: 'answer-for', people: [] } },
  'answered-for-them': {
    ...answered,
    news: 'answer',
    parts: part ? [{ ...part, state: 'answered', due: undefined, onBehalf: true }] : [],
  },
  deciding: { ...offered, as: 'onlooker', news: undefined, asks: { mode: 'strategic', people: [] } },
  'before-the-strategic-group': {
    ...offered,
    ...{
      as: 'onlooker',
      state: 'on-agenda',
      news: 'strategic',
      decision: 'The groups cannot settle this between them',
    },
    ...{ agenda: { group: 'Strategic Group', on: '2027-01-13' }, buttons: ['report', 'settle'] },
  },
  reported: {
    ...offered,
    ...{ as: 'onlooker', state: 'on-agenda', news: 'report', isReported: true, buttons: ['settle'] },
    agenda: { group: 'Strategic Group', on: '2027-01-13' },
  },
  'resolved-just-now': { ...answered, state: 'resolved', news: 'resolve', buttons: ['reopen'] },
  'with-a-lesson': {
    ...answered,
    state: 'resolved',
    news: 'learn',
    learned: 'Rota changes go to the service on the day',
    buttons: ['reopen'],
  },
  'with-somebody-else': { ...asked, as: 'former', news: undefined, buttons: [] },
  resolved: { ...answered, state: 'resolved', news: 'resolve', buttons: ['reopen'] },
  'by-nobody-known': { ...asked, raisedBy: { agency: 'none' }, what: undefined, reference: undefined },
  ...Object.fromEntries(raisedNews.map((news) => [`news-${news}`, { ...asked, news }])),
}
