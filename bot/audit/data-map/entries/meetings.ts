import { storedMeeting } from '../../../meetings/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** Meetings of groups. */
export const meetingKinds: readonly Kind[] = [
  {
    kind: 'meeting',
    store: 'records',
    what: 'A meeting of a group. What people added to its agenda are its texts; what was said there is kept nowhere.',
    schema: storedMeeting,
    seenBy: 'the group’s members and those who run it; the contacts of its area',
    kept: 'as a working record, after it was held',
    why: {
      ...envelope,
      ...head,
      group: 'which group meets',
      area: 'lists the meetings of an area',
      audience: 'who may see that there is one',
      state: 'says whether it was held',
      on: 'when it is',
      from: 'when it is',
      to: 'when it is',
      items: 'its agenda: codes, and who added which of its texts',
      panel: 'opaque references of case slots: no name, no URN',
      attendance: 'whether each agency was there, for the quorum',
      sequence: 'tells a calendar which invitation is the newest',
    },
  },
]
