import type { ActionFacts } from './facts.ts'
import { actionNotes } from './facts.ts'

const open: ActionFacts = {
  ...{ number: 3, title: 'Send the revised contact list to every agency', group: 'Scrutiny Group (demonstration)' },
  ...{ owner: 'Corwin Hale', agency: 'cps', due: { on: '2026-11-27', days: 4 }, today: '2026-11-23', state: 'open' },
  component: 9,
  history: [{ on: '2026-11-20', what: 'added' }],
  buttons: ['done', 'start', 'move', 'hand', 'not-mine', 'remind-later'],
  ...{ later: '2026-11-24', record: 'action|1|3', seen: 1 },
}

export const samples: Readonly<Record<string, ActionFacts>> = {
  open,
  waiting: {
    ...open,
    ...{ state: 'waiting', waitingOn: 'isva', note: 'waits' },
    history: [...open.history, { on: '2026-11-23', what: 'waits', agency: 'isva' }],
  },
  moved: {
    ...open,
    note: 'moved',
    reason: 'The list comes with the next meeting',
    history: [...open.history, { on: '2026-11-23', what: 'moved', day: '2026-11-27' }],
  },
  'not-mine': { ...open, notMine: { perhaps: 'Tobias Quill' }, note: 'disowned' },
  done: {
    ...open,
    ...{ state: 'done', note: 'finished', closing: 'Sent to all three agencies', buttons: ['reopen'] },
    history: [...open.history, { on: '2026-11-23', what: 'finished' }],
  },
  'read-only': { ...open, buttons: [] },
  ...Object.fromEntries(
    actionNotes.map((note) => [
      `note-${note}`,
      { ...open, note, ...(note === 'later' ? { reminded: { on: '2026-11-26', days: 3 } } : {}) } satisfies ActionFacts,
    ]),
  ),
}
