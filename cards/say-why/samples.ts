import type { SayWhyFacts } from './facts.ts'

const asked: SayWhyFacts = { verb: 'why.say', data: { action: 'audit.verify' }, typed: 'because' }

export const samples: Readonly<Record<string, SayWhyFacts>> = {
  asked,
  'look-ups': { verb: 'audit.look-ups-of', data: { person: 'asha' }, typed: 'look-ups' },
  given: { ...asked, given: 'security' },
}
