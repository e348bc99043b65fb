import type { WelcomeFacts } from './facts.ts'

export const samples: Readonly<Record<string, WelcomeFacts>> = {
  personal: { where: 'personal' },
  group: { where: 'group' },
  channel: { where: 'channel' },
}
