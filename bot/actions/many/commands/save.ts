import { z } from 'zod'
import { actionListNewsMessage } from '../../../../cards/action-list-news/index.ts'
import type { Group } from '../../../groups/domain/group.ts'
import { groupName } from '../../../groups/name.ts'
import type { Guarded } from '../../../guard/guarded.ts'
import type { Decision } from '../../../records/contract.ts'
import type { Answer } from '../../../turns/answer.ts'
import { answered, refused } from '../../../turns/answer.ts'
import type { Ask, AskAny } from '../../../turns/capability.ts'
import type { Turn } from '../../../turns/turn.ts'
import { dueOf, isPossible } from '../domain/due.ts'
import type { ActionList } from '../domain/list.ts'
import { nextQuestion } from '../domain/list.ts'
import { ownerAgain } from '../domain/owner.ts'
import type { Row, Settled as SettledRow } from '../domain/row.ts'
import { settledRow } from '../domain/row.ts'
import { lapseId } from '../lapse.ts'
import type { ManyNeeds } from '../needs.ts'
import { readTitle } from '../read-words.ts'
import { actionListDocument, actionListOf, emptied } from '../stored.ts'
import type { Waiting } from '../waiting.ts'
import { audienceOf, changeList, noList, shownAgain, waitingOf } from '../waiting.ts'
import type { Settled } from './settle.ts'
import { settledWith } from './settle.ts'

type AskToApply = Ask<'action-list.apply'>

/** A row as it reads at this moment: the day may be over, the owner gone, the group's readers others. */
const readAgain = async (row: Row, { drawing, pool, turn }: Settled, group: Group, needs: ManyNeeds): Promise<Row> => {
  if (row.leftOut) return row
  const { today } = drawing
  const { title, due } = row
  const reading = { audience: audienceOf([group]), language: turn.language }
  return {
    ...row,
    title: title.is === 'settled' ? await readTitle(title.text, reading, needs.readText) : title,
    owner: ownerAgain(row.owner, pool),
    due:
      due.is === 'settled' && !isPossible(due.day, { today })
        ? dueOf(due.day, { today, language: 'en', calendar: needs.calendar })
        : due,
  }
}

const isSettled = (row: Row) => row.leftOut || settledRow(row) !== undefined

/** What is kept while its actions are made: nothing of it can be settled otherwise from here on. */
const saving = (list: ActionList, rows: readonly Row[]): Decision => ({
  document: actionListDocument({ ...list, rows, ...(rows.every(isSettled) ? { saving: true as const } : {}) }),
  happened: [{ action: 'action-list.apply', fields: ['rows'], facts: { rows: rows.length } }],
})

const applied = (list: ActionList, numbers: readonly number[]): Decision => ({
  document: emptied(list, 'applied'),
  happened: [
    {
      action: 'action-list.apply',
      fields: ['rows'],
      from: list.state,
      to: 'applied',
      facts: { actions: numbers.length, group: list.groups[0] ?? '' },
    },
  ],
  cancelled: [lapseId(list.plannedAt)],
})

interface Asks {
  readonly ask: AskToApply
  readonly any: AskAny
}

interface Making {
  readonly list: ActionList
  readonly group: Group
  readonly any: AskAny
}

/** The guard's own text of a title; what was settled has just been read, so that this never fails but by a fault. */
const guarded = async ({ title }: SettledRow, { turn }: Settled, group: Group, needs: ManyNeeds): Promise<Guarded> => {
  const read = await needs.readText({
    text: title,
    audience: audienceOf([group]),
    lang: turn.language === 'cy' ? 'cy' : 'en',
  })
  if (read.ok !== 'allowed') throw new TypeError('A title that the guard had read does not pass it again.')
  return read.text
}

/** Makes the actions one after another, each under a key of its row: saved again, none is made twice. */
const make = async (needs: ManyNeeds, settled: Settled, { list, group, any }: Making) => {
  const numbers: number[] = []
  for (const row of list.rows.flatMap((one) => settledRow(one) ?? [])) {
    const title = await guarded(row, settled, group, needs)
    const made = await needs.addAction(
      (subject) => any('action.add', subject),
      {
        ...{ group, title, owner: row.party, agency: row.agency, dueOn: row.day, madeBy: list.owner },
        ...(row.component === undefined ? {} : { component: row.component }),
      },
      `${list.record}|${list.plannedAt}|${row.row}`,
    )
    if (!made.ok) return made
    numbers.push(made.number)
  }
  return { ok: true, numbers } as const
}

const pressed = z.object({ list: z.string(), seen: z.number().int() })

/** A card that shows another state than the one that would be saved; a save that was cut short is completed from any. */
const isOfAnother = (data: unknown, list: Waiting) => {
  const { data: said } = pressed.safeParse(data)
  return said !== undefined && (said.list !== list.plannedAt || (said.seen !== list.seen && !list.saving))
}

/** The group of a list with nothing left to ask; `undefined` while it can't be saved. */
const groupOf = ({ list, drawing }: Settled): Group | undefined =>
  nextQuestion(list) || list.rows.every(({ leftOut }) => leftOut)
    ? undefined
    : drawing.groups.find(({ record }) => record === list.groups[0])

/** Freezes the list once more read, makes its actions, and keeps nothing else of it. */
const complete = async (needs: ManyNeeds, settled: Settled, group: Group, { ask, any }: Asks): Promise<Answer> => {
  const { list, drawing, turn } = settled
  const rows = list.saving
    ? list.rows
    : await Promise.all(list.rows.map((row) => readAgain(row, settled, group, needs)))
  const begun = await changeList(needs, list, ask, (now) => saving(now, now.saving ? now.rows : rows))
  if (!begun.ok) return refused(begun.why)
  const kept = actionListOf(begun.document)
  if (!kept.saving) return shownAgain(ask, { ...kept, seen: begun.document.events ?? 0 }, drawing, 'again')
  const made = await make(needs, settled, { list: kept, group, any })
  if (!made.ok) return refused(made.why)
  const { numbers } = made
  const acted = await changeList(needs, list, ask, (now) => applied(now, numbers))
  if (!acted.ok) return refused(acted.why)
  const leftOut = kept.rows.filter((row) => row.leftOut).map(({ row }) => row)
  const news = { what: 'saved', group: groupName(group, turn.language), numbers, leftOut } as const
  return answered(acted.permit, actionListNewsMessage(news, turn.language), { record: list.record })
}

/** Saves the list: all of its actions, or, while anything is open, none. */
export const saveList =
  (needs: ManyNeeds) =>
  async (turn: Turn, data: unknown, ask: AskToApply, any: AskAny): Promise<Answer> => {
    const settled = await settledWith(needs, turn, any)
    if (!settled) return noList(turn, ask)
    const { list, drawing } = settled
    if (isOfAnother(data, list)) return shownAgain(ask, list, drawing, 'changed')
    const group = groupOf(settled)
    return group ? complete(needs, settled, group, { ask, any }) : shownAgain(ask, list, drawing, undefined)
  }

/** Drops the list; nothing of it is kept. Actions that an interrupted save has made stay. */
export const dropList =
  (needs: ManyNeeds) =>
  async (turn: Turn, _data: unknown, ask: Ask<'action-list.drop'>): Promise<Answer> => {
    const list = await waitingOf(needs, turn)
    if (!list) return noList(turn, ask)
    const acted = await changeList(needs, list, ask, (now) => ({
      document: emptied(now, 'dropped'),
      happened: [{ action: 'action-list.drop', fields: ['rows'], from: now.state, to: 'dropped' }],
      cancelled: [lapseId(now.plannedAt)],
    }))
    if (!acted.ok) return refused(acted.why)
    return answered(acted.permit, actionListNewsMessage({ what: 'dropped' }, turn.language), { record: list.record })
  }
