import type { HelpFacts } from './facts.ts'

export const samples: Readonly<Record<string, HelpFacts>> = {
  asked: { why: 'asked' },
  'not-understood': { why: 'words' },
}
