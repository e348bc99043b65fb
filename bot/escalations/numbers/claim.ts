import { hash } from 'node:crypto'
import { z } from 'zod'
import type { AreaCode } from '../../places/understanding.ts'
import { type Store, StoreFault } from '../../storage/port.ts'
import type { AreaLetters } from './letters.ts'
import { type NumberedKind, numberOf } from './number.ts'

/** That a number is taken, and for which request: asked again, the request gets the same. */
export const storedTakenNumber = z.object({
  id: z.literal('taken'),
  record: z.string().regex(/^number\|[A-Z]{2}-\d{4}-Q?\d{4,6}$/),
  kind: z.literal('taken-number'),
  v: z.literal(1),
  /** A hash of what asked for it. */
  by: z.string().regex(/^[0-9a-f]{40}$/),
})

export interface NumberWanted {
  readonly area: AreaCode
  readonly kind: NumberedKind
  readonly year: number
  /** What asks: the conversation and the activity, so that a turn that comes twice gets one number. */
  readonly key: string
}

interface NumberNeeds {
  readonly store: Pick<Store, 'read' | 'commit'>
  readonly letters: AreaLetters
}

/** Four digits first; more where an area's year is so full that four tries found none free. */
const draws = [9_999, 9_999, 9_999, 9_999, 99_999, 99_999, 99_999, 99_999, 999_999, 999_999, 999_999, 999_999]

/** The same key draws the same numbers in the same order, for ever. */
const drawn = ({ area, kind, year, key }: NumberWanted, turn: number, most: number): number =>
  1 + (Number.parseInt(hash('sha256', [area, kind, year, turn, key].join('|')).slice(0, 12), 16) % most)

const take = async ({ store }: NumberNeeds, number: string, by: string): Promise<boolean> => {
  const record = `number|${number}`
  const taken = storedTakenNumber.parse({ id: 'taken', record, kind: 'taken-number', v: 1, by })
  if ((await store.commit(record, [{ type: 'create', document: taken }])) === 'done') return true
  const known = await store.read('records', record, 'taken')
  return known !== undefined && storedTakenNumber.parse(known.value).by === by
}

/**
 * The number of a new record: drawn, not counted, so that no number tells how many others there are, of which audience, or
 * which came first; and a slip of the tongue seldom names another record. The same key has the same number for ever. Throws
 * `StoreFault` when every draw is taken, `RangeError` for an area without letters.
 */
export const claimNumber = async (needs: NumberNeeds, wanted: NumberWanted): Promise<string> => {
  const by = hash('sha256', wanted.key).slice(0, 40)
  for (const [turn, most] of draws.entries()) {
    const number = numberOf(needs.letters, { ...wanted, n: drawn(wanted, turn, most) })
    if (await take(needs, number, by)) return number
  }
  throw new StoreFault('No number was free: every one that was drawn is taken.', 503)
}
