import type { JoinFacts } from './facts.ts'

const asked: JoinFacts = {
  reference: 'K7M2-9QXA',
  state: 'asked',
  reader: 'asker',
  organisation: 'Harbour Light ISVA Service (demonstration)',
  name: 'Grace Imaginer',
  role: 'isva',
  inDirectory: false,
  guest: true,
  replaces: false,
  with: ['Niamh Storybrook', 'Jasmine Supposely'],
  unnamedAdmin: false,
  until: '2026-11-25',
  today: '2026-11-23',
}

const { name: _name, role: _role, ...emptied } = asked

export const samples: Readonly<Record<string, JoinFacts>> = {
  asked,
  'asked-nobody-reached': { ...asked, state: 'with-admin', why: 'nobody-nearer', with: [] },
  'to-decide': { ...asked, reader: 'decider', email: 'grace@harbour-light.isva.example' },
  'to-decide-replacing': { ...asked, reader: 'decider', inDirectory: true, replaces: true, guest: false },
  'passed-to-admin': {
    ...asked,
    state: 'with-admin',
    why: 'unanswered',
    with: ['Priya Madeupson'],
    unnamedAdmin: true,
  },
  'admin-decides': {
    ...asked,
    state: 'with-admin',
    why: 'taken',
    reader: 'decider',
    inDirectory: true,
    replaces: true,
  },
  'entry-gone': { ...asked, state: 'with-admin', why: 'entry-gone', reader: 'decider', inDirectory: true },
  confirming: { ...asked, state: 'confirmed', reader: 'decider' },
  linked: { ...asked, state: 'linked' },
  declined: { ...emptied, state: 'declined' },
  withdrawn: { ...emptied, state: 'withdrawn' },
}
