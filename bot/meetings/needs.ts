import type { MeetingFacts } from '../../cards/meeting/facts.ts'
import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Group } from '../groups/domain/group.ts'
import type { Understanding } from '../places/understanding.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Person as Account, Records } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'

/** What the capability is a function of. */
export interface MeetingsNeeds {
  readonly store: Pick<Store, 'read' | 'query'>
  readonly records: Records
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string) => Understanding
  /** As what somebody may act, with the posts concerned read from the store now. */
  readonly actor: (who: Account) => Promise<Actor>
  readonly calendar: Calendar
  readonly clock: Clock
  /** A handle that a person can read out: `K7M2-9QXA`. */
  readonly newReference: () => string
  readonly readText: ReadText
  /** What has been put to a group by other records: requests between agencies. */
  readonly putTo: (group: Group) => Promise<MeetingFacts['requests']>
  /** For signing the addresses of invitations, the newest first. */
  readonly keys: readonly [string, ...string[]]
  /** Where Liaison is reached from outside; without it no invitation is offered. */
  readonly publicUrl: string | undefined
}
