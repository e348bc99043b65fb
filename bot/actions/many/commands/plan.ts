import { z } from 'zod'
import type { ActionListFormFacts } from '../../../../cards/action-list-form/facts.ts'
import { actionListFormMessage } from '../../../../cards/action-list-form/index.ts'
import type { Group } from '../../../groups/domain/group.ts'
import type { AreaCode } from '../../../places/understanding.ts'
import type { Decided, Headed } from '../../../records/contract.ts'
import { keyOfPerson } from '../../../rights/decide.ts'
import type { Instant } from '../../../time/instant.ts'
import { dayOf } from '../../../time/instant.ts'
import type { Answer } from '../../../turns/answer.ts'
import { answered, refused, unreadable } from '../../../turns/answer.ts'
import type { Ask, AskAny } from '../../../turns/capability.ts'
import type { Turn } from '../../../turns/turn.ts'
import { poolFor } from '../../owners.ts'
import type { ActionList } from '../domain/list.ts'
import { lapseId, lapseOf } from '../lapse.ts'
import type { ManyNeeds } from '../needs.ts'
import { looksOf, planRow } from '../plan-rows.ts'
import { longestTable, mostRows, readTable } from '../reading/read-table.ts'
import { actionListAt, actionListDocument, actionListOf } from '../stored.ts'
import { audienceOf, drawingFor, shownAs, waitingOf } from '../waiting.ts'

type Planned = Pick<ActionList, 'groups' | 'areas' | 'rows' | 'unreadColumns'>

/** The list as it will wait, in the place of any that its maker had before. */
const waiting = ({ who }: Turn, planned: Planned, current: Headed | undefined, plannedAt: Instant): Decided => ({
  ok: true,
  decision: {
    document: actionListDocument({
      ...planned,
      record: actionListAt(who).record,
      state: 'settling',
      owner: keyOfPerson(who),
      plannedAt,
    }),
    happened: [{ action: 'action-list.plan', fields: ['rows'], to: 'settling', facts: { rows: planned.rows.length } }],
    cancelled: current ? [lapseId(actionListOf(current).plannedAt)] : [],
    owed: [lapseOf(plannedAt)],
  },
})

const areasOf = (groups: readonly Group[]): readonly AreaCode[] => [...new Set(groups.map(({ area }) => area))]

const read = async (needs: ManyNeeds, turn: Turn, groups: readonly Group[], text: string) => {
  const today = dayOf(turn.at)
  const pool = poolFor(needs, await needs.directory(), groups, today)
  const reading = { pool, audience: audienceOf(groups), language: turn.language, today } as const
  const table = readTable(text, looksOf(reading))
  if (!table.ok) return table
  const rows = await Promise.all(table.rows.map((raw) => planRow(raw, reading, needs)))
  return { ok: true, rows, unreadColumns: table.unreadColumns } as const
}

interface Asking {
  readonly needs: ManyNeeds
  readonly turn: Turn
  readonly ask: Ask<'action-list.plan'>
  readonly any: AskAny
}

type Form = (facts: Omit<ActionListFormFacts, 'most'>) => Answer

/** Keeps the table as far as it could be read, and asks the first thing. */
const keep = async ({ needs, turn, ask, any }: Asking, planned: Planned): Promise<Answer> => {
  const me = keyOfPerson(turn.who)
  const subject = { state: 'none', areas: planned.areas, own: [me], restrictedTo: [me] }
  const acted = await needs.records.act(ask, actionListAt(turn.who), (current) => ({
    subject,
    decide: (permit) => waiting(turn, planned, current, permit.at),
  }))
  if (!acted.ok) return refused(acted.why)
  const list = { ...actionListOf(acted.document), seen: acted.document.events ?? 0 }
  return shownAs(acted.permit, list, await drawingFor(needs, turn, any))
}

/** With a pasted table: what is settled of it, and what is asked. */
const addPasted = async (asking: Asking, groups: readonly Group[], text: string, form: Form): Promise<Answer> => {
  const { needs, turn } = asking
  const table = await read(needs, turn, groups, text)
  if (!table.ok) return form({ fault: table.fault, count: 'count' in table ? table.count : undefined })
  const { rows, unreadColumns } = table
  return keep(asking, { groups: groups.map(({ record }) => record), areas: areasOf(groups), rows, unreadColumns })
}

/** `actions add many`, with a table or alone: then the list that waits, or the form. */
export const addMany =
  (needs: ManyNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'action-list.plan'>, any: AskAny): Promise<Answer> => {
    const { record } = actionListAt(turn.who)
    const { groups, areas } = await needs.groupsFor(turn, any)
    const right = await ask({ state: 'none', areas, own: groups.length > 0 ? [keyOfPerson(turn.who)] : [] })
    if (!right.ok) return refused(right.why)
    const form: Form = (facts) =>
      answered(right.permit, actionListFormMessage({ most: mostRows, ...facts }, turn.language), { record })
    if (groups.length === 0) return form({ fault: 'no-group' })
    if (text.trim() !== '') return addPasted({ needs, turn, ask, any }, groups, text, form)
    const before = await waitingOf(needs, turn)
    return before ? shownAs(right.permit, before, await drawingFor(needs, turn, any)) : form({})
  }

const sentTable = z.object({ table: z.string().max(longestTable + 1) })

/** The form, sent back. */
export const planPasted = (needs: ManyNeeds) => {
  const run = addMany(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'action-list.plan'>, any: AskAny): Promise<Answer> => {
    const parsed = sentTable.safeParse(data)
    return parsed.success ? run(turn, parsed.data.table, ask, any) : unreadable
  }
}
