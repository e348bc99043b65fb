import type { Reason } from '../reasons/reasons.ts'
import { reasons } from '../reasons/reasons.ts'
import type { RaiseFormFacts } from './facts.ts'
import { raiseFaults } from './facts.ts'

const common: readonly Reason[] = [
  'NO_RESPONSE',
  'SPOC_UNKNOWN',
  'HANDOVER_GAP',
  'REFERRAL',
  'UPDATE_DUE',
  'NFA_HOW_TOLD',
  'SPECIAL_MEASURES',
]

const blank: RaiseFormFacts = {
  ...{ faults: [], found: [], reasons: common, hasMore: true, services: [], values: {}, form: 'K7M2-9QXA' },
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
  'every-reason': { ...blank, reasons, hasMore: false },
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
