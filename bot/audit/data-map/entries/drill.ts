import { storedDrill } from '../../../drill/stored.ts'
import type { Kind } from '../entry.ts'
import { envelope, head } from '../entry.ts'

/** What a drill shows in a channel. */
export const drillKinds: readonly Kind[] = [
  {
    kind: 'drill',
    store: 'records',
    what: 'A drill of an area in a channel: which posts would be asked and when. It holds no case, no words and no names.',
    schema: storedDrill,
    seenBy: 'whoever is in the channel that it is shown in',
    kept: 'what it shows, a day; that there was one, as a working record',
    why: {
      ...envelope,
      ...head,
      state: 'whether it is still shown',
      standing: 'retention finds what is over',
      run: 'which card of its channel and day it moves',
      conversation: 'where its one card stands',
      by: 'accountability: who started it',
      place: 'which area is walked through; counted nowhere',
      ladder: 'whether it is for all agencies or for police and CPS',
      startedAt: 'how far it is shown; when it is emptied',
      steps: 'what would happen, moment by moment: organisations, posts and dates',
      shown: 'how far it is shown',
      faults: 'what is to be put right in the area',
      agenda: 'which group would look at it, and when',
    },
  },
]
