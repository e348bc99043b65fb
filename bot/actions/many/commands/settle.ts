import { z } from 'zod'
import type { Answer } from '../../../turns/answer.ts'
import { unreadable } from '../../../turns/answer.ts'
import type { Ask, AskAny } from '../../../turns/capability.ts'
import type { Turn } from '../../../turns/turn.ts'
import { poolFor } from '../../owners.ts'
import { isPossible } from '../domain/due.ts'
import type { ActionList, Settling } from '../domain/list.ts'
import { questionAbout, settle } from '../domain/list.ts'
import { memberOf, ownerAgain } from '../domain/owner.ts'
import type { Pool } from '../domain/pool.ts'
import type { ManyNeeds } from '../needs.ts'
import { readTitle } from '../read-words.ts'
import type { Drawing } from '../settle-card.ts'
import { actionListDocument, actionListOf } from '../stored.ts'
import type { Waiting } from '../waiting.ts'
import { audienceOf, changeList, drawingFor, noList, shownAgain, shownAs, waitingOf } from '../waiting.ts'

/** The list that is being settled, and what an answer to its question is read by. */
export interface Settled {
  readonly turn: Turn
  readonly list: Waiting
  readonly drawing: Drawing
  readonly pool: Pool
}

type AskToSettle = Ask<'action-list.settle'>

export const settledWith = async (needs: ManyNeeds, turn: Turn, any: AskAny): Promise<Settled | undefined> => {
  const list = await waitingOf(needs, turn)
  if (!list) return undefined
  const drawing = await drawingFor(needs, turn, any)
  return {
    turn,
    list,
    drawing,
    pool: poolFor(needs, drawing.directory, groupsIn(list, drawing), drawing.today),
  }
}

/** The groups that a list may be for. */
const groupsIn = ({ groups }: Pick<ActionList, 'groups'>, drawing: Drawing) =>
  drawing.groups.filter(({ record }) => groups.includes(record))

/** Whoever was found in another area than that of the chosen group is asked for once more. */
const inArea = (list: ActionList, settling: Settling, needs: ManyNeeds, drawing: Drawing) => {
  if (settling.about !== 'group') return settle(list, settling)
  const chosen = settle(list, settling)
  if (!chosen) return undefined
  const pool = poolFor(needs, drawing.directory, groupsIn(chosen, drawing), drawing.today)
  return { ...chosen, rows: chosen.rows.map((row) => ({ ...row, owner: ownerAgain(row.owner, pool) })) }
}

/** Keeps what was settled, and shows what is asked next. */
export const keepSettled = async (
  needs: ManyNeeds,
  { turn, list, drawing }: Settled,
  settling: Settling,
  ask: AskToSettle,
): Promise<Answer> => {
  const acted = await changeList(needs, list, ask, (now) => {
    const next = now.saving ? undefined : inArea(now, settling, needs, drawing)
    return (
      next && {
        document: actionListDocument(next),
        happened: [{ action: 'action-list.settle', fields: ['rows'], facts: { about: settling.about } }],
      }
    )
  })
  if (acted.ok)
    return shownAs(acted.permit, { ...actionListOf(acted.document), seen: acted.document.events ?? 0 }, drawing)
  const now = await waitingOf(needs, turn)
  return now ? shownAgain(ask, now, drawing, 'changed') : noList(turn, ask)
}

const sent = z.object({
  list: z.string(),
  about: z.enum(['group', 'title', 'owner', 'due', 'leave-out']),
  row: z.number().int().optional(),
  group: z.string().optional(),
  party: z.string().optional(),
  near: z.string().optional(),
  day: z.string().optional(),
  title: z.string().max(1_000).optional(),
})

type Sent = z.output<typeof sent>

/** What a press settles; `undefined` where it says nothing that can be. */
const settlingOf = async (given: Sent, { turn, list, drawing, pool }: Settled, needs: ManyNeeds) => {
  const { groups, today } = drawing
  const rows = given.row === undefined ? [] : [given.row]
  switch (given.about) {
    case 'group': {
      const group = groups.find(({ record }) => record === given.group)
      return group && ({ about: 'group', group: group.record, area: group.area } as const)
    }
    case 'owner': {
      const row = list.rows.find((one) => one.row === given.row)
      const member = memberOf(pool, given.party ?? '')
      const question = row && questionAbout(list, row, 'owner')
      return question?.about === 'owner' && member
        ? ({
            about: 'owner',
            rows: question.rows,
            owner: { is: 'settled', party: member.key, agency: member.agency },
          } as const)
        : undefined
    }
    case 'due': {
      const day = given.near ?? given.day ?? ''
      const isDay = z.iso.date().safeParse(day).success && isPossible(day, { today })
      return isDay ? ({ about: 'due', rows, due: { is: 'settled', day } } as const) : undefined
    }
    case 'title': {
      const title = await readTitle(
        given.title ?? '',
        { audience: audienceOf(groups), language: turn.language },
        needs.readText,
      )
      return { about: 'title', rows, title } as const
    }
    case 'leave-out':
      return { about: 'leave-out', rows } as const
  }
}

/** A button of the list's card. */
export const settlePressed =
  (needs: ManyNeeds) =>
  async (turn: Turn, data: unknown, ask: AskToSettle, any: AskAny): Promise<Answer> => {
    const parsed = sent.safeParse(data)
    if (!parsed.success) return unreadable
    const settled = await settledWith(needs, turn, any)
    if (!settled) return noList(turn, ask)
    const { list, drawing } = settled
    if (parsed.data.list !== list.plannedAt) return shownAgain(ask, list, drawing, 'changed')
    const settling = await settlingOf(parsed.data, settled, needs)
    return settling ? keepSettled(needs, settled, settling, ask) : shownAgain(ask, list, drawing, 'not-understood')
  }
