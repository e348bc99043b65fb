import { hash } from 'node:crypto'
import { z } from 'zod'
import { holdReasons } from '../../cards/holds/facts.ts'
import type { Store, Stored } from '../storage/port.ts'
import { headFields } from './shapes.ts'

/** The partition of the hold on a record, or on a case key (its HMAC, never the URN). */
export const holdRecord = (target: string): string => `hold|${hash('sha256', target).slice(0, 32)}`

export const storedHold = z.object({
  id: z.literal('hold'),
  record: z.string().regex(/^hold\|/),
  kind: z.literal('hold'),
  v: z.literal(1),
  /** A record's partition, or the HMAC of a case key. */
  target: z.string(),
  state: z.enum(['placed', 'lifted']),
  /** Why it was placed: a code. Absent where it was placed at the server's shell. */
  reason: z.enum(holdReasons).exactOptional(),
  ...headFields,
})

const keyed = z.looseObject({ caseKey: z.string().exactOptional() })

/** The hold that a record is under, its own or its case's. */
export const holdOn = async (
  store: Pick<Store, 'read'>,
  document: Stored,
): Promise<z.output<typeof storedHold> | undefined> => {
  const { caseKey } = keyed.parse(document)
  const targets = [document.record, ...(caseKey === undefined ? [] : [caseKey])]
  const read = await Promise.all(targets.map((target) => store.read('records', holdRecord(target), 'hold')))
  return read.map((found) => found && storedHold.parse(found.value)).find((hold) => hold?.state === 'placed')
}

/** Whether a record may not be purged, nor a text of it erased: itself or its case is held. */
export const isHeld = async (store: Pick<Store, 'read'>, document: Stored): Promise<boolean> =>
  (await holdOn(store, document)) !== undefined
