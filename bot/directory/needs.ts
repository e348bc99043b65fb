import type { Understanding } from '../places/understanding.ts'
import type { Turn } from '../turns/turn.ts'
import type { Directory } from './domain/model.ts'
import type { PlaceBook } from './domain/place-book.ts'

/** What the directory is a function of. */
export interface DirectoryNeeds {
  readonly resolve: (text: string, hint?: { lang?: 'en' | 'cy' }) => Understanding
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  /** Notes that a message named no place that there is; decides itself what of it may be kept. */
  readonly noteUnmatched: (turn: Turn, phrase: string) => Promise<void>
}
