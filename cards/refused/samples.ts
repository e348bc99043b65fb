import type { RefusedFacts } from './facts.ts'

export const samples: Readonly<Record<RefusedFacts['why'], RefusedFacts>> = {
  tenant: { why: 'tenant' },
  starting: { why: 'starting' },
  'too-long': { why: 'too-long' },
  'too-fast': { why: 'too-fast' },
  'unknown-button': { why: 'unknown-button' },
  malformed: { why: 'malformed' },
  'not-there': { why: 'not-there' },
  'not-yours': { why: 'not-yours' },
  'not-your-own': { why: 'not-your-own' },
  'not-in-this-state': { why: 'not-in-this-state' },
  'join-first': { why: 'join-first' },
  busy: { why: 'busy' },
  'changed-since': { why: 'changed-since' },
}
