import { z } from 'zod'
import { headFields } from '../records/shapes.ts'
import type { Stored } from '../storage/port.ts'
import type { MeetingAction } from './domain/action.ts'
import { actionStates, isOpenAction } from './domain/action.ts'

const day = z.iso.date()
const agency = z.enum(['police', 'cps', 'isva', 'partner'])

/** Something a meeting agreed: the record's first document. Title, reasons and closing note are texts of the record. */
export const storedAction = z.object({
  id: z.literal('action'),
  record: z.string().regex(/^action\|/),
  kind: z.literal('action'),
  v: z.literal(1),
  number: z.number().int().min(1),
  group: z.string().regex(/^group\|/),
  area: z.string(),
  audience: z.enum(['multi', 'justice']),
  state: z.enum(actionStates),
  /** What the lists are found by: whether it is still to be done. */
  standing: z.enum(['open', 'closed']),
  owner: z.string(),
  agency,
  dueOn: day,
  component: z.number().int().min(1).max(12).exactOptional(),
  meeting: z.string().exactOptional(),
  waitingOn: agency.exactOptional(),
  madeBy: z.string(),
  madeOn: day,
  closedOn: day.exactOptional(),
  notMine: z.object({ by: z.string(), perhaps: z.string().exactOptional() }).readonly().exactOptional(),
  ...headFields,
})

export const actionAt = (record: string) => ({ record, id: 'action' }) as const

export const actionDocument = (action: MeetingAction): Stored =>
  storedAction.parse({
    ...action,
    ...actionAt(action.record),
    kind: 'action',
    v: 1,
    standing: isOpenAction(action) ? 'open' : 'closed',
  })

/** Reads a stored action. Throws `ZodError` for a document of another shape. */
export const actionOf = (document: Stored): MeetingAction => {
  const {
    id: _,
    kind: __,
    v: ___,
    events: ____,
    chain: _____,
    standing: ______,
    ...action
  } = storedAction.parse(document)
  return action
}
