import { storedGuardCount } from '../../../privacy/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope } from '../entry.ts'

/** What the privacy guard leaves behind. */
export const guardKinds: readonly Kind[] = [
  {
    kind: 'guard-count',
    store: 'records',
    what: 'How often the privacy guard found which kind of detail in a month.',
    schema: storedGuardCount,
    seenBy: 'whoever runs the server',
    kept: 'always; it names nobody and holds no text',
    why: {
      ...envelope,
      counts:
        'shows where the guard stops too much or too little: refused, masked, and disputed by their author, by kind',
    },
  },
]
