import type { JoinPlaceFacts } from './facts.ts'

export const samples: Readonly<Record<string, JoinPlaceFacts>> = {
  first: { notFound: false },
  'not-found': { notFound: true },
}
