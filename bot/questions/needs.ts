import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Understanding } from '../places/understanding.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Person as Account, Records } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { AskAny } from '../turns/capability.ts'

/** What the capability is a function of. */
export interface QuestionsNeeds {
  /** For reading what is current; questions are written through `records` alone. */
  readonly store: Pick<Store, 'read' | 'query'>
  readonly records: Records
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string) => Understanding
  /** As what somebody may act, with the posts concerned read from the store now. */
  readonly actor: (who: Account) => Promise<Actor>
  /** Liaison's own rights, for what is due. */
  readonly worker: () => AskAny
  readonly calendar: Calendar
  readonly clock: Clock
  /** A handle that a person can read out: `K7M2-9QXA`. */
  readonly newReference: () => string
  readonly readText: ReadText
  readonly numbers: {
    /** Whether an area has letters of its own: a question is always about a place in one. */
    readonly isNumbered: (area: string) => boolean
    /** The number of a new question. The same key has the same number for ever. */
    readonly claim: (area: string, key: string) => Promise<string>
    /** The number of a question as it is always written, from what somebody typed; `undefined` for what is none. */
    readonly read: (typed: string) => string | undefined
  }
}
