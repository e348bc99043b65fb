import type { WelcomeFacts } from './facts.ts'

export const samples: Readonly<Record<string, WelcomeFacts>> = {
  personal: { where: 'personal' },
  group: { where: 'group' },
  channel: { where: 'channel' },
  'with-its-link': {
    where: 'channel',
    appLink:
      'https://teams.microsoft.com/l/app/0d3e0000-0000-4000-8000-0000000000aa?tenantId=0d3e0000-0000-4000-8000-000000000001',
  },
}
