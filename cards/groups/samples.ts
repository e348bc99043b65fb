import type { GroupsFacts } from './facts.ts'
import { groupDoings } from './facts.ts'

const two: GroupsFacts = {
  asked: 'list',
  doing: 'open',
  groups: [
    { record: 'group|K7M2-9QXA', name: 'Scrutiny Group', area: 'Avon and Somerset' },
    { record: 'group|P3R8-4TWZ', name: 'Strategic Group', area: 'Avon and Somerset' },
  ],
  mayAdd: false,
}

export const samples: Readonly<Record<string, GroupsFacts>> = {
  two,
  'may-add': { ...two, mayAdd: true },
  many: {
    ...two,
    mayAdd: true,
    groups: Array.from({ length: 12 }, (_, number) => ({
      record: `group|K7M2-9QX${number}`,
      name: 'Scrutiny Group',
      area: `Area ${number + 1}`,
    })),
  },
  none: { ...two, groups: [] },
  'none-and-may-add': { ...two, groups: [], mayAdd: true },
  'channel-of-no-group': { ...two, asked: 'channel', doing: 'link', groups: [] },
  'not-found': { ...two, asked: 'which', groups: [] },
  ...Object.fromEntries(
    groupDoings.map((doing) => [
      `which-to-${doing}`,
      {
        ...two,
        asked: 'which',
        doing,
        channel: doing === 'link' ? '19:abc@thread.tacv2' : undefined,
      } satisfies GroupsFacts,
    ]),
  ),
}
