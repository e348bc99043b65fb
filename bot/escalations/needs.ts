import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Understanding } from '../places/understanding.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Further } from '../questions/index.ts'
import type { Person as Account, Records } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { AskAny } from '../turns/capability.ts'
import type { AreaLetters } from './numbers/letters.ts'
import type { CheckForceCode } from './reference/force-codes.ts'

/** What the capability is a function of. */
export interface EscalationsNeeds {
  /** For reading what is current, and for claiming numbers; escalations are written through `records` alone. */
  readonly store: Pick<Store, 'read' | 'query' | 'commit'>
  readonly records: Records
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string) => Understanding
  /** As what somebody may act, with the posts concerned read from the store now. */
  readonly actor: (who: Account) => Promise<Actor>
  /** Liaison's own rights, for what is due. */
  readonly worker: () => AskAny
  readonly hostTenant: string
  readonly calendar: Calendar
  readonly clock: Clock
  /** A handle that a person can read out: `K7M2-9QXA`. */
  readonly newReference: () => string
  readonly readText: ReadText
  /** The two letters with which an area's numbers begin. */
  readonly letters: AreaLetters
  /** Whether a URN names a force that is another area's, or none. */
  readonly checkForce: CheckForceCode
  /** Under which key a case is found by its reference; `undefined` for what is no URN. */
  readonly caseKey: (reference: string) => string | undefined
  /** Questions that are raised further. */
  readonly questions: Further
}
