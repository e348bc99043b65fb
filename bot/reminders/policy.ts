import type { Policy } from './domain/policy.ts'

/** What holds where an area has not chosen otherwise. No public source gives these numbers: local defaults (reasons.md 5.3). */
export const shippedPolicy: Policy = {
  before: [5, 1],
  onTheDay: true,
  after: [1, 6, 11],
  coordinator: 10,
  chair: 20,
}
