import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Understanding } from '../places/understanding.ts'
import type { Person as Account, Records } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Audience } from '../rights/subject.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { AskAny } from '../turns/capability.ts'

/** What the capability is a function of. It can read groups and meetings, and write nothing but drills. */
export interface DrillNeeds {
  readonly store: Pick<Store, 'read' | 'query'>
  readonly records: Records
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string) => Understanding
  /** As what somebody may act, for finding which area may be meant; rights are asked for by themselves. */
  readonly actor: (who: Account) => Promise<Actor>
  /** Liaison's own rights, for what is due. */
  readonly worker: () => AskAny
  /** Whether everybody who is in a channel at this moment may read it. */
  readonly mayStand: (conversation: string, audience: Audience) => Promise<boolean>
  readonly hostTenant: string
  readonly calendar: Calendar
  readonly clock: Clock
}
