import { storedActionList } from '../../../actions/many/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** Tables of actions that somebody pasted, until they are saved. */
export const actionListKinds: readonly Kind[] = [
  {
    kind: 'action-list',
    store: 'records',
    what: 'A table of actions that somebody pasted, until they save or drop it, or a day has passed.',
    schema: storedActionList,
    seenBy: 'whoever pasted it, and nobody else',
    kept: 'what was pasted goes when it is saved, dropped or a day old; what is left, as a working record',
    why: {
      ...envelope,
      ...head,
      state: 'says what may happen next',
      owner: 'finds somebody’s own list for them',
      plannedAt: 'how long it has waited, and which list a button speaks of',
      groups: 'the groups that its actions may be for',
      areas: 'where owners are looked for',
      unreadColumns: 'tells its maker how many columns were not read: a count',
      saving: 'lets a save that was cut short be completed, so that no action is made twice',
      rows: 'the actions to be: words that the guard let in, owner, day and component, and what of them is still asked',
    },
  },
]
