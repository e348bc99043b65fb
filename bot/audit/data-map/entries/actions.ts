import { storedClaim, storedCount } from '../../../actions/number.ts'
import { storedAction } from '../../../actions/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** What meetings agreed, and the numbers by which people call it. */
export const actionKinds: readonly Kind[] = [
  {
    kind: 'action',
    store: 'records',
    what: 'Something a meeting agreed. What is to be done, and notes, are its texts.',
    schema: storedAction,
    seenBy: 'the group that agreed it; whoever has it; the contacts of their organisation',
    kept: 'as a working record, after it was closed',
    why: {
      ...envelope,
      ...head,
      number: 'what people call it in their group',
      group: 'which group agreed it',
      area: 'lists the actions of an area; whose coordinator looks after it',
      audience: 'who may see that there is one',
      state: 'says what may happen next',
      standing: 'lists what is still to be done',
      owner: 'who has it: a person, a post or an organisation',
      agency: 'which agency has it, where no person is named',
      dueOn: 'when it is due, and when people are reminded',
      component: 'which part of the national framework it serves',
      meeting: 'which meeting agreed it',
      waitingOn: 'whose answer it waits for',
      madeBy: 'accountability: who put it on record',
      madeOn: 'when it was agreed',
      closedOn: 'how long it is kept',
      notMine: 'that its owner says it is not theirs, and whom they named',
    },
  },
  {
    kind: 'count',
    store: 'records',
    what: 'How many actions a group has numbered.',
    schema: storedCount,
    seenBy: 'nobody',
    kept: 'as long as the group is used',
    why: { ...envelope, last: 'the last number that was given' },
  },
  {
    kind: 'number',
    store: 'records',
    what: 'Which number one request was given, so that the same request gets no second.',
    schema: storedClaim,
    seenBy: 'nobody',
    kept: 'as long as the group is used; it names nobody',
    why: { ...envelope, number: 'the number that was given' },
  },
]
