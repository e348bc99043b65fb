import { actionListMessage } from '../../../cards/action-list/index.ts'
import type { ActionLine } from '../../../cards/digest/facts.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Found } from '../find.ts'
import { groupsOf, openActionsOf, ownActions } from '../find.ts'
import { lineOf, tell } from '../lines.ts'
import type { ActionsNeeds } from '../needs.ts'

const perPage = 10

/** "actions 2": the page, or the last where there are fewer. */
const pageIn = (text: string, total: number) => {
  const asked = Number(/^\d{1,3}$/.exec(text.trim())?.[0] ?? 1)
  return Math.max(1, Math.min(asked, Math.ceil(total / perPage)))
}

const linesOf = async (needs: ActionsNeeds, turn: Turn, found: readonly Found[], permit: Permit) => {
  const told = await Promise.all(found.map(({ document }) => tell(needs, permit, document)))
  const today = dayOf(turn.at)
  return told.flatMap((one): readonly ActionLine[] =>
    one ? [lineOf(one, 'owner', { today, language: turn.language, calendar: needs.calendar })] : [],
  )
}

const listed = async (
  needs: ActionsNeeds,
  turn: Turn,
  found: readonly Found[],
  { permit, whose, text }: { readonly permit: Permit; readonly whose: 'groups' | 'own'; readonly text: string },
): Promise<Answer> => {
  const page = pageIn(text, found.length)
  const here = found.slice((page - 1) * perPage, page * perPage)
  const lines = await linesOf(needs, turn, here, permit)
  const message = actionListMessage({ whose, today: dayOf(turn.at), lines, total: found.length, page }, turn.language)
  return answered(permit, message, { record: 'actions', entries: here.map(({ document }) => document.record) })
}

/** `actions`: what is open in this channel's group, or in all of the asker's. */
export const listActions =
  (needs: ActionsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'action.list'>, any: AskAny): Promise<Answer> => {
    const isPage = /^\d*$/.test(text.trim())
    const meant = await groupsOf(needs, turn, any, isPage ? '' : text)
    if ('why' in meant) return refused(meant.why)
    const { groups } = meant
    const right = await ask({ areas: groups.map(({ area }) => area), own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const found = await openActionsOf(needs, groups)
    return listed(needs, turn, found, { permit: right.permit, whose: 'groups', text })
  }

/** `my actions`: what the asker has to do, as whatever they are. */
export const listOwn =
  (needs: ActionsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'action.list-own'>): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const found = await ownActions(needs, turn)
    return listed(needs, turn, found, { permit: right.permit, whose: 'own', text })
  }
