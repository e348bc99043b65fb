import { z } from 'zod'
import { foundKinds } from '../../../cards/guard-kinds/kinds.ts'
import type { Headed } from '../../records/contract.ts'
import { hashOf } from '../../records/hashing.ts'
import { headFields, instant } from '../../records/shapes.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Subject } from '../../rights/subject.ts'
import type { Stored } from '../../storage/port.ts'
import type { Person } from '../../turns/reach.ts'
import type { ActionList } from './domain/list.ts'
import { dueLacks, longestTitle, titleLacks } from './domain/row.ts'
import { mostRows } from './reading/read-table.ts'

const day = z.iso.date()
const quoted = z.string().min(1).max(60)

const title = z.union([
  z.object({ is: z.literal('settled'), text: z.string().min(1).max(longestTitle) }).readonly(),
  z
    .object({
      is: z.literal('asked'),
      why: z.enum(titleLacks),
      text: z.string().max(longestTitle).exactOptional(),
      found: z.array(z.enum(foundKinds)).readonly().exactOptional(),
    })
    .readonly(),
])

const owner = z.union([
  z
    .object({ is: z.literal('settled'), party: z.string(), agency: z.enum(['police', 'cps', 'isva', 'partner']) })
    .readonly(),
  z
    .object({
      is: z.literal('asked'),
      said: quoted.exactOptional(),
      choices: z.array(z.string()).readonly(),
      bodies: z.array(z.string()).readonly(),
    })
    .readonly(),
])

const due = z.union([
  z.object({ is: z.literal('settled'), day }).readonly(),
  z
    .object({
      is: z.literal('asked'),
      why: z.enum(dueLacks),
      said: quoted.exactOptional(),
      near: z.array(day).readonly(),
    })
    .readonly(),
])

const row = z
  .object({
    row: z.number().int().min(1).max(mostRows),
    title,
    owner,
    due,
    component: z.number().int().min(1).max(12).exactOptional(),
    componentUnread: z.literal(true).exactOptional(),
    leftOut: z.literal(true).exactOptional(),
  })
  .readonly()

/** A pasted table of actions while it is settled, and what is left of it. */
export const storedActionList = z.object({
  id: z.literal('action-list'),
  record: z.string().regex(/^action-list\|/),
  kind: z.literal('action-list'),
  v: z.literal(1),
  state: z.enum(['settling', 'applied', 'dropped']),
  /** `tenant|object id` of whoever pasted it. */
  owner: z.string(),
  plannedAt: instant,
  /** The groups that it may be for, by record; one once that is settled. */
  groups: z.array(z.string()).readonly(),
  areas: z.array(z.string()).readonly(),
  unreadColumns: z.number().int(),
  /** Its actions are being made: a save that was cut short is completed by the next. */
  saving: z.literal(true).exactOptional(),
  /** There only while it is settled. */
  rows: z.array(row).max(mostRows).readonly().exactOptional(),
  ...headFields,
})

/** Everybody has one list at a time: a new one takes the place of the one before. */
export const actionListAt = (who: Person) => ({
  record: `action-list|${hashOf({ owner: keyOfPerson(who) }).slice(0, 32)}`,
  id: 'action-list',
})

/** Throws `ZodError` for a document of another shape. */
export const actionListOf = (document: Headed): ActionList => {
  const { id: _, kind: __, v: ___, events: ____, chain: _____, rows = [], ...list } = storedActionList.parse(document)
  return { ...list, rows }
}

export const actionListDocument = (list: ActionList): Stored =>
  storedActionList.parse({ ...list, id: 'action-list', kind: 'action-list', v: 1 })

/** The list once it is over: nothing of what was pasted is kept. */
export const emptied = ({ rows: _, saving: __, ...list }: ActionList, state: 'applied' | 'dropped'): Stored =>
  storedActionList.parse({ ...list, state, id: 'action-list', kind: 'action-list', v: 1 })

/** A list as a right is asked for on it: only its maker may know of it. */
export const subjectOfActionList = ({ state, owner, areas }: ActionList): Subject => ({
  ...{ state, areas },
  own: [owner],
  restrictedTo: [owner],
})
