import { z } from 'zod'
import type { GroupsFacts } from '../../../cards/groups/facts.ts'
import type { Action } from '../../rights/actions.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { groupsMeant } from '../asking.ts'
import type { Group } from '../domain/group.ts'
import { groupFinder } from '../finder.ts'
import { listCard } from '../list-card.ts'
import type { GroupsNeeds } from '../needs.ts'
import { shownGroup } from '../shown.ts'
import { groupSubject } from '../subject.ts'

/** The right of the verb itself, and a way to ask for others. */
export interface Asks<A extends Action> {
  readonly ask: Ask<A>
  readonly any: AskAny
}

/** What is done once it is clear with which group. It asks for the right itself. */
export type WithGroup<A extends Action> = (turn: Turn, group: Group, asks: Asks<A>) => Promise<Answer>

interface Meaning {
  readonly doing: GroupsFacts['doing']
  readonly whose: 'runs' | 'belongs'
}

/** By typing: does it with the group that a text means, or asks which of several. */
export const sayWith =
  <A extends Action>(needs: GroupsNeeds, { doing, whose }: Meaning, run: WithGroup<A>) =>
  async (turn: Turn, text: string, ask: Ask<A>, any: AskAny): Promise<Answer> => {
    const meant = await groupsMeant(needs, turn, { text, whose }, ask)
    if (!meant.ok) return refused(meant.why)
    const [only, ...others] = meant.groups
    if (only && others.length === 0) return run(turn, only, { ask, any })
    const { language, where } = turn
    const channel = where.kind === 'personal' ? undefined : where.conversation
    const card = listCard(meant.groups, { asked: 'which', doing, channel, mayAdd: false, language }, needs)
    return answered(meant.permit, card, { record: 'groups', entries: meant.groups.map(({ record }) => record) })
  }

const chosen = z.object({ record: z.string().max(200) })

/** By a button: does it with the group that the button names. */
export const pressWith =
  <A extends Action>(needs: GroupsNeeds, run: WithGroup<A>) =>
  async (turn: Turn, data: unknown, ask: Ask<A>, any: AskAny): Promise<Answer> => {
    const parsed = chosen.safeParse(data)
    if (!parsed.success) return unreadable
    const group = await groupFinder(needs).read(parsed.data.record)
    return group ? run(turn, group, { ask, any }) : refused('not-there')
  }

/** The group's card and nothing done: for whoever has the right to do it. */
export const onlyShown = async <A extends Action>(
  needs: GroupsNeeds,
  turn: Turn,
  group: Group,
  { ask, any, whose = 'runs', ...told }: Asks<A> & { whose?: 'runs' | 'belongs' } & Parameters<typeof shownGroup>[4],
): Promise<Answer> => {
  const right = await ask(groupSubject(group, await needs.directory(), dayOf(turn.at), whose))
  if (!right.ok) return refused(right.why)
  return answered(right.permit, await shownGroup(needs, turn, group, any, told), { record: group.record })
}
