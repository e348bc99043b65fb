import { reasons } from '../reasons/reasons.ts'
import type { RaiseFormFacts } from './facts.ts'
import { raiseFaults } from './facts.ts'

const blank: RaiseFormFacts = {
  ...{ faults: [], found: [], reasons, services: [], leads: [], values: {}, form: 'K7M2-9QXA' },
}

const filled: RaiseFormFacts = {
  ...blank,
  values: {
    ...{
      reason: 'NO_RESPONSE',
      place: 'Bristol',
      agency: 'police',
      asked: 'yes',
      reference: '52SB1234526',
      consent: true,
    },
    ...{ urgent: 'court-date-near', what: 'Please confirm who the new officer in the case is' },
  },
}

export const samples: Readonly<Record<string, RaiseFormFacts>> = {
  blank,
  filled,
  'from-a-question': { ...filled, question: 'question|AS-2026-Q0042' },
  restricted: {
    ...filled,
    faults: ['lead'],
    leads: [
      { title: 'Avon and Somerset Police (demonstration): Marcus Fictionby', value: 'person|a|m' },
      { title: 'CPS South West (demonstration): Nia Ffuglen', value: 'person|c|n' },
    ],
    values: { ...filled.values, restricted: true },
  },
  'several-services': {
    ...filled,
    faults: ['organisation'],
    services: [
      { title: 'First Light ISVA Service (demonstration)', value: 'first-light' },
      { title: 'Causeway ISVA Service (demonstration)', value: 'causeway' },
    ],
  },
  ...Object.fromEntries(
    raiseFaults.map((fault) => [
      `fault-${fault}`,
      { ...filled, faults: [fault], found: fault === 'left-out' || fault === 'masked' ? ['PHONE' as const] : [] },
    ]),
  ),
}
