import type { DigestNewsFacts } from './facts.ts'

export const samples: Readonly<Record<string, DigestNewsFacts>> = {
  done: { number: 12, state: 'done' },
  'not-needed': { number: 3, state: 'not-needed' },
}
