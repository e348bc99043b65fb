import { z } from 'zod'
import { storedClock } from '../../../local/clock.ts'
import { storedUnmatched } from '../../../log/unmatched.ts'
import { storedConversation } from '../../../teams/conversation.ts'
import type { Kind } from '../entry.ts'
import { envelope } from '../entry.ts'

/** What Liaison needs to run: where to write to, what it did not understand, and its own key and log. */
export const runningKinds: readonly Kind[] = [
  {
    kind: 'conversation',
    store: 'records',
    what: 'Where a person or a channel is reached.',
    schema: storedConversation,
    seenBy: 'nobody; the person is told the route',
    kept: 'until Liaison is removed there; then only whose chat it was, so that they are not written to, and where a channel is, should it come back',
    why: {
      ...envelope,
      conversation: 'where messages are sent',
      type: '1:1 chat, group or channel: what may be shown there',
      channelId: 'Teams itself',
      serviceUrl: 'the server of Teams that messages are sent through',
      bot: 'as whom messages are sent',
      tenant: 'whose people are there',
      owner: 'finds the 1:1 chat of a person',
      user: 'names the person to Teams',
      team: 'which team a channel is of',
      channel: 'which channel it is',
      locale: 'the language of the client',
      seenOn: 'how long it was silent',
      greetedOn: 'keeps Liaison from greeting twice',
      dead: 'Teams takes no message there, or Liaison was removed',
    },
  },
  {
    kind: 'unmatched',
    store: 'records',
    what: 'That a message named no place there is, to improve the directory.',
    schema: storedUnmatched,
    seenBy: 'the people who maintain the directory',
    kept: 'until the directory knows it',
    why: {
      ...envelope,
      count: 'how often it was asked for',
      people: 'tells three people apart: keyed hashes, from which nobody is found',
      phrase: 'the words, only where they can not be a person’s name',
    },
  },
  {
    kind: 'clock',
    store: 'records',
    what: 'On one machine: how far the clock was turned to try things out.',
    schema: storedClock,
    seenBy: 'everybody on that machine',
    kept: 'as long as the file',
    why: { ...envelope, aheadMs: 'all processes agree on the time' },
  },
  {
    kind: 'key-file',
    store: 'file',
    what: 'On one machine: the key from which case keys and keyed hashes are made. In production it is in Key Vault.',
    schema: z.object({ key: z.string() }),
    seenBy: 'the account that runs Liaison',
    kept: 'as long as what was named with it',
    why: { key: 'keeps anybody from trying URNs against a case key' },
  },
  {
    kind: 'copy-file',
    store: 'file',
    what: 'A backup or an export that an operator made: everything that the store held then, without the key.',
    schema: z.object({ documents: z.unknown(), manifest: z.unknown() }),
    seenBy: 'whoever has the file; that it was made is on record',
    kept: 'until the operator removes it: what was removed or purged since still stands in it',
    why: {
      documents: 'nothing is lost when a disk fails, or when a pilot moves',
      manifest: 'shows whether the file is whole: counts and hashes',
    },
  },
  {
    kind: 'process-log',
    store: 'log lines',
    what: 'Faults and refusals at the edge. No text, URN or address.',
    schema: z.object({
      level: z.number(),
      time: z.number(),
      msg: z.string(),
      reference: z.string(),
      err: z.unknown(),
      why: z.string(),
    }),
    seenBy: 'whoever runs the service',
    kept: 'as the host keeps logs',
    why: {
      level: 'how serious it is',
      time: 'when',
      msg: 'fault or refused',
      reference: 'the reference that the person was told',
      err: 'where in the program it went wrong',
      why: 'why it was refused: a code',
    },
  },
]
