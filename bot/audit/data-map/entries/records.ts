import { z } from 'zod'
import { fateDocument } from '../../../delivery/fate.ts'
import { owedDocument } from '../../../delivery/owed.ts'
import { storedEvent, storedText, storedTombstone } from '../../../records/shapes.ts'
import type { Kind } from '../entry.ts'
import { envelope, who } from '../entry.ts'

const withItsRecord = 'as long as its record; see the retention table'

const owed = {
  ...envelope,
  first: 'finds the record that owes it',
  what: 'says what is to be done',
  due: 'says when',
  shard: 'shares the work between instances',
  to: 'whom it goes to',
  by: who,
  state: 'says whether it still waits',
  events: 'the events whose copy is owed',
  lease: 'keeps two instances from doing it both',
  claims: 'counts the tries',
  wasDue: 'when it was due at first',
  unsure: 'a try was interrupted',
}

/** What every record has beside its own document: what happened to it, its texts, what it owes and what became of that. */
export const recordKinds: readonly Kind[] = [
  {
    kind: 'event',
    store: 'records and log',
    what: 'One thing that happened to a record; the copy in the log shows whether it was altered.',
    schema: storedEvent,
    seenBy: 'those who may see the record; an operator, who is on record for it',
    kept: 'as long as its record; the copy as long as the audit log',
    why: {
      ...envelope,
      first: 'finds the record that it happened to',
      at: 'when (section 62)',
      who,
      action: 'what was done',
      operation: 'which of the six operations of section 62 that is',
      justification: 'the part in the record that the right rested on (section 62(2))',
      areas: 'which partnership it concerned',
      fields: 'what was touched',
      from: 'the state before',
      to: 'the state after',
      facts: 'codes and ids that the timeline shows; never words',
      texts: 'proves a free text without holding it',
      erased: 'which texts were erased',
      surface: 'through what it was done',
      reference: 'finds it when somebody asks',
      previous: 'shows whether the timeline was altered',
      hash: 'shows whether the timeline was altered',
    },
  },
  {
    kind: 'text',
    store: 'records',
    what: 'A free text that the guard let pass.',
    schema: storedText,
    seenBy: 'those who may see the record, in private alone',
    kept: `${withItsRecord}; until its author or a coordinator removes it`,
    why: {
      ...envelope,
      field: 'says what it answers',
      text: 'what was written',
      salt: 'without it nobody can try texts against the event; it goes with the text',
      author: 'who wrote it, and so may remove it',
    },
  },
  {
    kind: 'message',
    store: 'records',
    what: 'A message that is owed; its words are made when it is sent.',
    schema: owedDocument.extend({ kind: z.literal('message') }),
    seenBy: 'nobody',
    kept: 'until it is sent or dropped',
    why: owed,
  },
  {
    kind: 'timer',
    store: 'records',
    what: 'A clock that runs out.',
    schema: owedDocument.extend({ kind: z.literal('timer') }),
    seenBy: 'nobody',
    kept: 'until it has run out or is taken back',
    why: owed,
  },
  {
    kind: 'fate',
    store: 'records',
    what: 'What became of a message.',
    schema: fateDocument,
    seenBy: 'the coordinator, where it could not be delivered',
    kept: withItsRecord,
    why: {
      ...envelope,
      what: 'says what was owed',
      by: who,
      to: 'to whom it went (section 62(3))',
      due: 'when it was due',
      at: 'when it was done',
      fate: 'says whether it was sent',
      conversation: 'where it stands, so that it can be changed or erased there',
      activity: 'where it stands, so that it can be changed or erased there',
      maybeTwice: 'a try was interrupted',
      why: 'why it was not sent: a code',
    },
  },
  {
    kind: 'tombstone',
    store: 'records and log',
    what: 'What a purge leaves: that there was a record, and proof of its timeline.',
    schema: storedTombstone,
    seenBy: 'an operator',
    kept: 'always; it names nobody',
    why: {
      ...envelope,
      state: 'says whether the purge is finished',
      of: 'what kind of record it was',
      count: 'how many events there were',
      firstHash: 'shows whether copies in the log were altered',
      lastHash: 'shows whether copies in the log were altered',
      purgedOn: 'when',
      reason: 'why: a code',
    },
  },
]
