import type { ActionListNewsFacts } from './facts.ts'

export const samples: Readonly<Record<string, ActionListNewsFacts>> = {
  saved: { what: 'saved', group: 'Scrutiny group', numbers: [12, 13, 14, 16], leftOut: [2, 5] },
  'one-saved': { what: 'saved', group: 'Scrutiny group', numbers: [12], leftOut: [] },
  dropped: { what: 'dropped' },
  none: { what: 'none' },
}
