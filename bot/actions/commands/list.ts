import { z } from 'zod'
import type { ActionListFacts } from '../../../cards/action-list/facts.ts'
import { actionListMessage } from '../../../cards/action-list/index.ts'
import type { ActionLine } from '../../../cards/digest/facts.ts'
import { groupName } from '../../groups/name.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Found } from '../find.ts'
import { groupsOf, openActionsOf, ownActions } from '../find.ts'
import { lineOf, tell } from '../lines.ts'
import type { ActionsNeeds } from '../needs.ts'

const perPage = 10

interface Asked {
  /** The name of a group as it was typed, or its record from a button. */
  readonly group: string
  readonly page: number
}

/** "actions scrutiny 2": of which group, and which page. */
const askedIn = (text: string): Asked => {
  const [, group = '', page = '1'] = /^(.*?)\s*(?:\b(\d{1,3}))?$/s.exec(text.trim()) ?? []
  return { group, page: Number(page) }
}

const sentPage = z.looseObject({
  page: z.coerce.number().int().min(1).max(999),
  group: z.string().max(200).default(''),
})

/** The page that was asked for, or the last where there are fewer. */
const pageOf = ({ page }: Asked, total: number) => Math.max(1, Math.min(page, Math.ceil(total / perPage)))

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
  {
    permit,
    asked,
    ...of
  }: { readonly permit: Permit; readonly asked: Asked } & Pick<ActionListFacts, 'whose' | 'group'>,
): Promise<Answer> => {
  const page = pageOf(asked, found.length)
  const here = found.slice((page - 1) * perPage, page * perPage)
  const lines = await linesOf(needs, turn, here, permit)
  const message = actionListMessage({ ...of, today: dayOf(turn.at), lines, total: found.length, page }, turn.language)
  return answered(permit, message, { record: 'actions', entries: here.map(({ document }) => document.record) })
}

/** The groups of which a list is asked: by a name, by a button's record, or all that the asker may read. */
const groupsAsked = async (needs: ActionsNeeds, turn: Turn, { group }: Asked, any: AskAny) => {
  if (!group.startsWith('group|')) return groupsOf(needs, turn, any, group)
  const meant = await groupsOf(needs, turn, any)
  return 'why' in meant ? meant : { ...meant, groups: meant.groups.filter(({ record }) => record === group) }
}

/** `actions`: what is open in this channel's group, or in all of the asker's; and the button of its next page. */
export const listActions = (needs: ActionsNeeds) => {
  const list = async (turn: Turn, asked: Asked, ask: Ask<'action.list'>, any: AskAny): Promise<Answer> => {
    const meant = await groupsAsked(needs, turn, asked, any)
    if ('why' in meant) return refused(meant.why)
    const { groups } = meant
    const right = await ask({ areas: groups.map(({ area }) => area), own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const found = await openActionsOf(needs, groups)
    const [only, ...others] = groups
    // Also where nobody named it: the next page of a channel's list is asked for in somebody's own chat.
    const group =
      only && others.length === 0 ? { name: groupName(only, turn.language), record: only.record } : undefined
    return listed(needs, turn, found, { permit: right.permit, whose: 'groups', asked, group })
  }
  return {
    say: (turn: Turn, text: string, ask: Ask<'action.list'>, any: AskAny) => list(turn, askedIn(text), ask, any),
    press: async (turn: Turn, data: unknown, ask: Ask<'action.list'>, any: AskAny) => {
      const sent = sentPage.safeParse(data)
      return sent.success ? list(turn, sent.data, ask, any) : unreadable
    },
  }
}

/** `my actions`: what the asker has to do, as whatever they are; and the button of its next page. */
export const listOwn = (needs: ActionsNeeds) => {
  const list = async (turn: Turn, asked: Asked, ask: Ask<'action.list-own'>): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    return listed(needs, turn, await ownActions(needs, turn), { permit: right.permit, whose: 'own', asked })
  }
  return {
    say: (turn: Turn, text: string, ask: Ask<'action.list-own'>) => list(turn, askedIn(text), ask),
    press: async (turn: Turn, data: unknown, ask: Ask<'action.list-own'>) => {
      const sent = sentPage.safeParse(data)
      return sent.success ? list(turn, sent.data, ask) : unreadable
    },
  }
}
