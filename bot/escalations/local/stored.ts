import { z } from 'zod'
import type { AreaCode } from '../../places/understanding.ts'
import { headFields } from '../../records/shapes.ts'
import type { Store, Stored } from '../../storage/port.ts'
import type { Ladder } from '../domain/escalation.ts'
import { storedLadder } from '../stored.ts'

/** The ladders that an area has chosen for itself, each from a day on. What is under way keeps the edition it was raised with. */
export const storedAreaSteps = z.object({
  id: z.literal('area-steps'),
  record: z.string().regex(/^area-steps\|/),
  kind: z.literal('area-steps'),
  v: z.literal(1),
  area: z.string(),
  editions: z.array(storedLadder).readonly(),
  ...headFields,
})

export const stepsAt = (area: AreaCode) => ({ record: `area-steps|${area}`, id: 'area-steps' }) as const

export const stepsDocument = (area: AreaCode, editions: readonly Ladder[]): Stored =>
  storedAreaSteps.parse({ ...stepsAt(area), kind: 'area-steps', v: 1, area, editions })

export const editionsOf = (document: Stored): readonly Ladder[] => storedAreaSteps.parse(document).editions

/** What an area has chosen; nothing where it has not, and the shipped ladders stand. */
export const localLadders = async (store: Pick<Store, 'read'>, area: AreaCode): Promise<readonly Ladder[]> => {
  const { record, id } = stepsAt(area)
  const read = await store.read('records', record, id)
  return read ? editionsOf(read.value) : []
}

/** With a new edition; of two from one day the later counts. */
export const withEdition = (editions: readonly Ladder[], edition: Ladder): readonly Ladder[] => [
  ...editions.filter(({ id, since }) => id !== edition.id || since !== edition.since),
  edition,
]
