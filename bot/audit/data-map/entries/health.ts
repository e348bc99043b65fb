import { z } from 'zod'
import { heartbeatDocument } from '../../../delivery/auditor/heartbeat.ts'
import { incidentDocument } from '../../../delivery/auditor/incident.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** How Liaison knows that it does what it promised. */
export const healthKinds: readonly Kind[] = [
  {
    kind: 'heartbeat',
    store: 'records',
    what: 'That one running copy of Liaison has found everything done that was due.',
    schema: heartbeatDocument,
    seenBy: 'whoever runs the service, counted',
    kept: 'a day after its last',
    why: { ...envelope, at: 'when' },
  },
  {
    kind: 'incident',
    store: 'records',
    what: 'That on one day not everything was sent in time. It names nobody and no record.',
    schema: incidentDocument,
    seenBy: 'the admins are told that there is one',
    kept: 'as a working record',
    why: {
      ...envelope,
      ...head,
      state: 'says whether it is over',
      number: 'counts those of a day, so that each is told of once',
      openedAt: 'when it was noticed',
      overAt: 'when it was over',
      late: 'how many messages and clocks waited',
      stuckLeases: 'how many of them somebody held in vain',
      withoutReminder: 'how many matters of a sample had no reminder',
    },
  },
  {
    kind: 'outbox',
    store: 'file',
    what: 'On one machine without a mail server: the letters that would have gone to services, to look at.',
    schema: z.object({ to: z.string(), subject: z.string(), text: z.string() }),
    seenBy: 'the account that runs Liaison',
    kept: 'until somebody removes the folder',
    why: {
      to: 'the mailbox of a service',
      subject: 'what kind of thing it is; names nobody',
      text: 'how many reminders there are, and where in Teams',
    },
  },
]
