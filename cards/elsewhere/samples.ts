import type { ElsewhereFacts } from './facts.ts'

export const samples: Readonly<Record<string, ElsewhereFacts>> = {
  reached: { reached: true },
  'not-reached': { reached: false },
}
