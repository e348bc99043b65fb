import { storedList } from '../../../entries/lists/stored.ts'
import { storedSuggestion } from '../../../entries/suggestions/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** What is on its way into the directory: pasted lists, and what somebody suggested. */
export const suggestedKinds: readonly Kind[] = [
  {
    kind: 'list',
    store: 'records',
    what: 'A contact list that somebody pasted, until they confirm or drop it.',
    schema: storedList,
    seenBy: 'whoever pasted it',
    kept: 'what was pasted goes when it is applied or dropped; what is left, as a working record',
    why: {
      ...envelope,
      ...head,
      state: 'says what may happen next',
      owner: 'finds somebody’s own list for them',
      areas: 'whose coordinator and admins may apply it',
      plannedAt: 'how long it has waited',
      pasted: 'work contacts to be put into the directory, and which lines could not be read',
      shown: 'shows the difference again where the directory changed meanwhile',
    },
  },
  {
    kind: 'suggestion',
    store: 'records',
    what: 'What somebody says is out of date in an entry, and what came of it.',
    schema: storedSuggestion,
    seenBy: 'whoever made it; the SPOC, deputy or lead of that organisation; the coordinator and admins of its areas',
    kept: 'as a working record, after it was decided',
    why: {
      ...envelope,
      ...head,
      state: 'says what may happen next',
      owner: 'finds somebody’s own suggestions for them',
      tenantId: 'whose suggestion it is',
      oid: 'whose suggestion it is',
      shownName: 'tells whoever decides who suggested it',
      audience: 'who may see that there is one',
      wrong: 'what is said to be out of date: a code',
      organisation: 'whose entry it is',
      founding: 'the body that the entry would begin, where the directory has none yet',
      areas: 'who else may decide',
      post: 'which post it is about',
      person: 'which entry it is about',
      proposed: 'the work contact that should stand there',
      madeAt: 'how long it has waited',
      decidedBy: 'accountability: who decided',
      outcome: 'what came of it: a code',
    },
  },
]
