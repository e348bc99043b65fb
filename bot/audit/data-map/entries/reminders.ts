import { storedPolicies } from '../../../reminders/policies/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** When people are reminded. */
export const reminderKinds: readonly Kind[] = [
  {
    kind: 'reminder-policy',
    store: 'records',
    what: 'What areas chose about when actions are mentioned.',
    schema: storedPolicies,
    seenBy: 'those who hold a post in the area',
    kept: 'always; it names no person',
    why: { ...envelope, ...head, chosen: 'which counts of working days hold in which area, from which day' },
  },
]
