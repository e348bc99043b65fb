import type { ActionLine } from '../digest/facts.ts'
import type { ActionListFacts } from './facts.ts'

const line = (number: number, dueOn: string, days: number): ActionLine => ({
  ...{ type: 'action', record: `action|1|${number}`, seen: 1, number, dueOn, days },
  ...{ title: 'Send the revised contact list to every agency', agency: 'cps', state: 'open', as: 'owner' },
  group: 'Scrutiny Group (demonstration)',
})

const ten = Array.from({ length: 10 }, (_, index) => line(index + 1, '2026-11-27', 4))

const none: ActionListFacts = { whose: 'groups', today: '2026-11-23', lines: [], total: 0, page: 1 }

export const samples: Readonly<Record<string, ActionListFacts>> = {
  none,
  'none-of-mine': { ...none, whose: 'own' },
  one: { ...none, lines: [line(3, '2026-11-23', 0)], total: 1 },
  several: {
    ...none,
    lines: [line(1, '2026-11-20', -1), line(3, '2026-11-23', 0), line(4, '2026-11-27', 4)],
    total: 3,
  },
  many: { ...none, whose: 'own', lines: ten, total: 17 },
  'many-of-a-group': {
    ...none,
    ...{ lines: ten, total: 17, group: { name: 'Scrutiny Group (demonstration)', record: 'group|1' } },
  },
}
