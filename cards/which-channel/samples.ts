import type { WhichChannelFacts } from './facts.ts'

export const samples: Readonly<Record<string, WhichChannelFacts>> = {
  none: { channels: [], more: 0 },
  some: {
    channels: [
      { conversation: '19:one@thread.tacv2', number: 1, channel: 'RASSO scrutiny', areas: [] },
      { conversation: '19:two@thread.tacv2', number: 2, areas: ['Avon and Somerset'] },
    ],
    more: 3,
  },
}
