import { z } from 'zod'
import type { Cells } from '../../directory/exchange/columns.ts'
import { columns } from '../../directory/exchange/columns.ts'
import type { Reason, Rejection } from '../../directory/exchange/rejection.ts'
import type { Headed } from '../../records/contract.ts'
import { hashOf } from '../../records/hashing.ts'
import { digest, headFields, instant } from '../../records/shapes.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Subject } from '../../rights/subject.ts'
import type { Stored } from '../../storage/port.ts'
import type { Person } from '../../turns/reach.ts'

const cells = z.partialRecord(z.enum(columns), z.string().max(300)).transform((given): Cells => given)

const reason = z.custom<Reason>((value) => typeof value === 'string' && /^[a-z-]{1,40}$/.test(value))

/** Of a line that was left out nothing is kept but where it stands, whose it may be, and why. */
const leftOut = z.object({
  line: z.number().int(),
  reason,
  organisation: z.string().max(300).exactOptional(),
  column: z.enum(columns).exactOptional(),
  otherLine: z.number().int().exactOptional(),
})

const pasted = z.object({
  records: z.array(z.object({ line: z.number().int(), cells })),
  rejected: z.array(leftOut),
  unknownHeadings: z.array(z.string()),
})

/** A list as it waits to be confirmed: the lines that could be read, and which could not. */
export type Pasted = z.output<typeof pasted>

/** A pasted list, and what was left of it. */
export const storedList = z.object({
  id: z.literal('list'),
  record: z.string().regex(/^list\|/),
  kind: z.literal('list'),
  v: z.literal(1),
  state: z.enum(['planned', 'applied', 'dropped']),
  /** `tenant|object id` of whoever pasted it. */
  owner: z.string(),
  areas: z.array(z.string()).readonly(),
  plannedAt: instant,
  /** What follows is there only while it waits. */
  pasted: pasted.exactOptional(),
  /** The difference that was shown last: another is shown again before it is applied. */
  shown: digest.exactOptional(),
  ...headFields,
})

export type StoredList = z.output<typeof storedList>

/** Everybody has one list at a time: a new one takes the place of the one before. */
export const listAt = (who: Person) => ({
  record: `list|${hashOf({ owner: keyOfPerson(who) }).slice(0, 32)}`,
  id: 'list',
})

/** Throws `ZodError` for a document of another shape. */
export const listOf = (document: Headed): StoredList => storedList.parse(document)

export const listDocument = (list: Omit<StoredList, 'id' | 'kind' | 'v' | 'events' | 'chain'>): Stored =>
  storedList.parse({ ...list, id: 'list', kind: 'list', v: 1 })

/** The list once it no longer waits: nothing of what was pasted is kept. */
export const emptied = (list: StoredList, state: 'applied' | 'dropped'): Stored => {
  const { pasted: _, shown: __, ...rest } = list
  const document = { ...rest, state }
  return document
}

/** What may be kept of a rejection: the cell that was wrong is not. */
export const withoutValue = ({ value: _, ...rejection }: Rejection): Pasted['rejected'][number] => rejection

/** A list as a right is asked for on it. */
export const subjectOfList = ({ state, owner, areas }: StoredList): Subject => ({ state, own: [owner], areas })
