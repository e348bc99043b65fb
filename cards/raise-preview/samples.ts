import type { RaisePreviewFacts } from './facts.ts'

const plainly: RaisePreviewFacts = {
  ...{ reason: 'NO_RESPONSE', area: 'Avon and Somerset', today: '2026-12-21', seenBy: 'everybody', form: 'K7M2-9QXA' },
  parts: [
    {
      ...{ agency: 'police', organisation: 'Avon and Somerset Police' },
      ...{ holder: 'Tom Inventon', covers: 'Asha Samplewick', language: 'en', dutyLine: '01632 960001' },
    },
  ],
  what: 'Please confirm who the new officer in the case is',
  reference: '52SB1234526',
  due: { from: '2026-12-21', on: '2026-12-22', time: '17:00', days: 1, count: 1, unit: 'days', off: [] },
  next: 'lead',
}

export const samples: Readonly<Record<string, RaisePreviewFacts>> = {
  plainly,
  'over-the-holidays': {
    ...plainly,
    today: '2026-12-24',
    due: {
      ...{ from: '2026-12-24', on: '2026-12-29', time: '17:00', days: 1, count: 1, unit: 'days' },
      off: ['2026-12-25', '2026-12-28'],
    },
    toldOn: { on: '2026-12-29', time: '08:30' },
  },
  'on-short-notice': {
    ...plainly,
    ...{ reason: 'SPECIAL_MEASURES', urgent: 'court-date-near', reference: undefined, next: undefined },
    byPhone: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    due: { from: '2026-12-21', on: '2026-12-21', time: '14:00', days: 0, count: 4, unit: 'hours', off: [] },
    parts: [...plainly.parts, { agency: 'cps', organisation: 'CPS South West RASSO Unit', language: 'both' }],
  },
  'details-by-telephone': {
    ...plainly,
    reference: undefined,
    byPhone: { number: '01632 960042', days: [1, 2, 3], from: '10:00', to: '15:00' },
  },
  restricted: { ...plainly, seenBy: 'two', next: undefined },
  'case-contact-first': { ...plainly, isBeforeCaseContact: true },
  'another-is-there': { ...plainly, alike: ['AS-2026-0311'] },
  'by-calendar-days': {
    ...plainly,
    ...{ reason: 'ACTION_PLAN', seenBy: 'police-and-cps' },
    due: { from: '2026-12-21', on: '2027-01-18', time: '17:00', days: 18, count: 28, unit: 'calendar', off: [] },
  },
  'another-force': { ...plainly, warning: 'other-area' },
  'no-such-force': { ...plainly, warning: 'unknown-code', seenBy: 'police-and-cps', due: undefined },
}
