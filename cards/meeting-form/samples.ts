import type { MeetingFormFacts } from './facts.ts'
import { meetingFaults } from './facts.ts'

const plan: MeetingFormFacts = {
  ...{ kind: 'plan', faults: [], found: [], values: {}, members: [], data: { form: 'K7M2-9QXA' } },
  groups: [{ title: 'Scrutiny Group (demonstration)', value: 'group|1' }],
}

const about: Pick<MeetingFormFacts, 'group' | 'groups' | 'data' | 'day'> = {
  ...{ group: 'Scrutiny Group (demonstration)', groups: [], data: { which: 'meeting|1', seen: 1 } },
  day: { on: '2026-12-04', today: '2026-11-23', days: 9 },
}

export const samples: Readonly<Record<string, MeetingFormFacts>> = {
  plan,
  filled: { ...plan, values: { on: '2026-12-04', from: '14:00', to: '15:30', panel: 'P1, P2' } },
  'with-several-groups': {
    ...plan,
    groups: [...plan.groups, { title: 'Strategic Group (demonstration)', value: 'group|2' }],
  },
  change: { ...plan, ...about, kind: 'change', values: { on: '2026-12-04', from: '14:00', to: '15:30' } },
  item: { ...plan, ...about, kind: 'item' },
  'item-masked': {
    ...{ ...plan, ...about, kind: 'item', faults: ['masked'], found: ['PHONE'] },
    values: { item: 'How to reach the office at [phone]' },
  },
  held: {
    ...{ ...plan, ...about, kind: 'held' },
    members: [{ name: 'Corwin Hale (CPS)' }, { name: 'Tobias Quill (Police)', came: 'sent-somebody' }],
  },
  ...Object.fromEntries(
    meetingFaults.map((fault) => [`fault-${fault}`, { ...plan, faults: [fault] } satisfies MeetingFormFacts]),
  ),
}
