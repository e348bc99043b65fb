import type { Headed } from '../../records/contract.ts'
import { headed } from '../../records/shapes.ts'
import type { Versioned } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import type { Item } from '../brings.ts'
import { fateId } from '../fate.ts'
import type { OwedDocument } from '../owed.ts'
import type { FoldingNeeds, Group, Owing } from './needs.ts'
import { addressKey } from './post.ts'
import type { Settle } from './settle.ts'

/** Reads the first documents of records, each once. */
const recordsOnce = ({ store }: Pick<FoldingNeeds, 'store'>) => {
  const read = new Map<string, Promise<Headed | undefined>>()
  return (owed: Pick<OwedDocument, 'record' | 'first'>): Promise<Headed | undefined> => {
    const key = `${owed.record} ${owed.first}`
    const known = read.get(key)
    if (known) return known
    const reading = store
      .read('records', owed.record, owed.first)
      .then((found) => (found && found.value.kind !== 'tombstone' ? headed.parse(found.value) : undefined))
    read.set(key, reading)
    return reading
  }
}

export const itemsOf = async (
  needs: Pick<FoldingNeeds, 'store'>,
  owed: readonly OwedDocument[],
): Promise<readonly Item[]> => {
  const recordOf = recordsOnce(needs)
  return Promise.all(owed.map(async (one) => ({ owed: one, record: await recordOf(one) })))
}

/** Groups what is due by where it goes now. What no longer applies is settled, and what has to wait is put off. */
export const gathering = (needs: FoldingNeeds, settle: Settle) => {
  const { store, folds, clock, onFault } = needs

  const place = async (owing: Owing, at: Instant, groups: Map<string, Owing[]>) => {
    const { fold, item } = owing
    const opens = fold.opens(at)
    if (opens > at) return settle.putOff(owing, opens)
    // Owed anew by its record, of an occurrence that is over: each is said once.
    if (await store.read('records', item.owed.record, fateId(item.owed))) return settle.over(owing)
    const placed = await fold.place(item, at)
    if ('until' in placed) return settle.putOff(owing, placed.until)
    if ('dropped' in placed) return settle.ended(owing, { fate: 'dropped', why: placed.dropped })
    const slot = typeof fold.slot === 'string' ? fold.slot : fold.slot(item)
    const key = JSON.stringify([slot, addressKey(placed.to)])
    const group = groups.get(key)
    if (group) group.push(owing)
    else groups.set(key, [owing])
    places.set(key, { to: placed.to, slot })
  }

  const places = new Map<string, Pick<Group, 'to' | 'slot'>>()

  return async (due: readonly Versioned<OwedDocument>[]): Promise<readonly Group[]> => {
    const at = clock()
    const groups = new Map<string, Owing[]>()
    const recordOf = recordsOnce(needs)
    await Promise.all(
      due.map(async (found) => {
        const fold = folds[found.value.what]
        if (!fold) return
        try {
          await place({ found, fold, item: { owed: found.value, record: await recordOf(found.value) } }, at, groups)
        } catch (error) {
          // One that can't be placed keeps no other waiting; it stays owed.
          onFault(error)
        }
      }),
    )
    return [...groups].flatMap(([key, owing]): readonly Group[] => {
      const place = places.get(key)
      const [first] = owing
      return place && first ? [{ ...place, fold: first.fold, owing }] : []
    })
  }
}
