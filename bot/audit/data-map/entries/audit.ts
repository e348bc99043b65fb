import { storedLookUp } from '../../../data/versions/first-look-ups.ts'
import { storedHold } from '../../../records/holds.ts'
import { storedRetention } from '../../retention/confirm.ts'
import { storedEntry } from '../../shapes.ts'
import type { Kind } from '../entry.ts'
import { envelope, head, who } from '../entry.ts'

/** The audit, and what decides how long things are kept. */
export const auditKinds: readonly Kind[] = [
  {
    kind: 'audit',
    store: 'log',
    what: 'A consultation, a disclosure or a refusal.',
    schema: storedEntry,
    seenBy: 'the person themself; an admin who gives a reason; an operator, who is on record for it',
    kept: 'as the audit log in the retention table',
    why: {
      ...envelope,
      seq: 'shows whether an entry is missing',
      at: 'when (section 62(2))',
      operation: 'which of the six operations of section 62 it was',
      action: 'what was done',
      who,
      owner: 'finds somebody’s own look-ups for them',
      what: 'which record and entries were shown; for a look-up, the codes and places that were understood',
      areas: 'which partnership it concerned',
      caseKey: 'finds what is held about a case; nobody can turn it back into the URN',
      from: 'through what it was asked',
      to: 'the recipients of a disclosure (section 62(3))',
      result: 'done or refused',
      why: 'why it was refused: a code',
      justification: 'the part that the right rested on (section 62(2))',
      reference: 'finds it when somebody asks',
      follows: 'shows whether the end of the chain before it was cut off',
      previous: 'shows whether an entry was altered',
      hash: 'shows whether an entry was altered',
    },
  },
  {
    kind: 'look-up',
    store: 'log',
    what: 'A consultation as version 0.1.0 logged it. Nothing writes it any more.',
    schema: storedLookUp,
    seenBy: 'nobody, until `npm run data -- migrate` has made an entry of the audit of it',
    kept: 'until then; afterwards as the audit log in the retention table',
    why: {
      ...envelope,
      at: 'when (section 62(2))',
      reference: 'finds it when somebody asks',
      who,
      where: 'through what it was asked',
      how: 'through what it was asked',
      understood: 'the codes and places that were understood',
      answered: 'which entries were shown',
    },
  },
  {
    kind: 'retention',
    store: 'records',
    what: 'How long things are kept, as an admin confirmed it.',
    schema: storedRetention,
    seenBy: 'admins and operators',
    kept: 'always; it names nobody',
    why: {
      ...envelope,
      ...head,
      state: 'nothing is purged before it is confirmed',
      rows: 'what is kept how long, from which day',
    },
  },
  {
    kind: 'hold',
    store: 'records',
    what: 'That a record, or everything of a case, may not be purged.',
    schema: storedHold,
    seenBy: 'admins and operators',
    kept: 'always; a case is named by its key alone',
    why: {
      ...envelope,
      ...head,
      target: 'what is held',
      state: 'placed or lifted',
      reason: 'why it was placed: a code',
    },
  },
]
