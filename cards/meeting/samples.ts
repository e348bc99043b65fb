import type { MeetingFacts } from './facts.ts'
import { agendaCodes, meetingNotes } from './facts.ts'

const agenda: MeetingFacts = {
  ...{ view: 'agenda', group: 'Scrutiny Group (demonstration)', today: '2026-11-23', may: 'run', closed: [] },
  requests: [{ number: 'AS-2026-0042', reason: 'NO_RESPONSE', agencies: ['police'], on: '2026-11-19' }],
  meeting: {
    ...{ record: 'meeting|1', seen: 2, state: 'planned', on: '2026-12-04', days: 9, from: '14:00', to: '15:30' },
    items: [
      { code: 'welcome' },
      { code: 'actions' },
      { code: 'learning' },
      { text: 'How we tell each other about a new SPOC', agency: 'isva', id: 'item-1', mine: true },
    ],
    ...{ panel: ['P1', 'P2'], came: [], missing: [] },
  },
  open: [
    {
      ...{ number: 3, title: 'Send the revised contact list to every agency', agency: 'cps' },
      due: { on: '2026-11-27', days: 4 },
    },
  ],
  lastHeldOn: '2026-09-04',
  invitation: 'https://liaison.example/invitations/abc.def.ics',
}

const { meeting } = agenda

export const samples: Readonly<Record<string, MeetingFacts>> = {
  agenda,
  'for-a-member': { ...agenda, may: 'add', invitation: undefined },
  'for-a-reader': { ...agenda, may: 'read' },
  'no-address': { ...agenda, invitation: undefined },
  'pre-read': { ...agenda, view: 'pre-read', may: 'read' },
  report: {
    ...{ ...agenda, view: 'report', closed: agenda.open, nextBy: { on: '2027-03-04', days: 68 } },
    meeting: meeting && { ...meeting, state: 'held', came: ['police', 'cps'], missing: ['isva'] },
  },
  'not-held': { ...agenda, meeting: meeting && { ...meeting, state: 'not-held' } },
  none: { ...agenda, meeting: undefined, note: 'none', nextBy: { on: '2026-12-11', days: 14 } },
  'every-item': { ...agenda, meeting: meeting && { ...meeting, items: agendaCodes.map((code) => ({ code })) } },
  'many-actions': {
    ...agenda,
    open: Array.from({ length: 14 }, (_, index) => ({
      ...{ number: index + 1, title: 'Send the revised contact list', agency: 'police' as const },
      due: { on: '2026-11-27', days: 4 },
    })),
  },
  ...Object.fromEntries(meetingNotes.map((note) => [`note-${note}`, { ...agenda, note } satisfies MeetingFacts])),
}
