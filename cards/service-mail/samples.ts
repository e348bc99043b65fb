import type { ServiceMailFacts } from './facts.ts'

const link =
  'https://teams.microsoft.com/l/message/19%3Ademonstration%40thread.tacv2/demonstration?tenantId=demonstration'

export const samples: Readonly<Record<string, ServiceMailFacts>> = {
  one: { count: 1, link },
  several: { count: 3, link },
  'without-a-channel': { count: 2 },
}
