import type { Shown } from '../log/lookups.ts'
import type { Understanding } from '../places/understanding.ts'
import type { Reply, Turn } from '../turns/turn.ts'
import type { Directory } from './domain/model.ts'
import type { PlaceBook } from './domain/place-book.ts'

/** What the directory is a function of. */
export interface DirectoryNeeds {
  readonly resolve: (text: string, hint?: { lang?: 'en' | 'cy' }) => Understanding
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  /** Puts a look-up on record; settles when it is durable. */
  readonly note: (turn: Turn, shown: Shown) => Promise<void>
  /** Notes that a message named no place that there is; decides itself what of it may be kept. */
  readonly noteUnmatched: (turn: Turn, phrase: string) => Promise<void>
  /** Notes that somebody says entries are out of date. */
  readonly noteOutOfDate: (turn: Turn, what: { readonly entries: readonly string[] }) => Promise<void>
  /** A button whose data can't be read: an old card, or a forged one. */
  readonly refused: (turn: Turn) => Promise<Reply>
}
