import { storedGroup } from '../../../groups/stored.ts'
import { storedSettings } from '../../../groups/stored-settings.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** The standing bodies of an area, and what an area has chosen for itself. */
export const groupKinds: readonly Kind[] = [
  {
    kind: 'group',
    store: 'records',
    what: 'A standing group of an area: who runs it, who belongs to it, and how often it meets.',
    schema: storedGroup,
    seenBy: 'its members and those who run it; whoever holds a post in its area; of one for police and CPS, only those',
    kept: 'as a working record, after it has ended',
    why: {
      ...envelope,
      ...head,
      type: 'says what it is for, and what it begins with',
      area: 'whose it is',
      audience: 'who may see that there is one',
      name: 'what it is called; the guard has read it',
      state: 'says whether it still meets',
      since: 'counts when it should first meet',
      chairs: 'who chairs it from when to when: by handle',
      coordinator: 'who is reminded, and reports: by handle',
      deputy: 'who stands in for the coordinator: by handle',
      members: 'who belongs to it, by handle, and for which agency',
      cadence: 'how often it is to meet',
      terms: 'when its terms of reference were agreed and are looked at again',
      conversation: 'which channel hears of its actions',
      showsOwners: 'whether lists in the channel name people: the group’s own choice',
    },
  },
  {
    kind: 'area-settings',
    store: 'records',
    what: 'Which channels hear of matters of an area, from which day.',
    schema: storedSettings,
    seenBy: 'whoever holds a post in the area; of police and CPS matters, only those',
    kept: 'until it is changed; it names nobody',
    why: {
      ...envelope,
      ...head,
      area: 'whose choice it is',
      notices: 'which channel, for whom, from which day',
    },
  },
]
