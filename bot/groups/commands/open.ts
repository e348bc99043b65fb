import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasRunBy } from '../areas.ts'
import { groupsMeant } from '../asking.ts'
import { listCard } from '../list-card.ts'
import type { GroupsNeeds } from '../needs.ts'
import type { WithGroup } from './on-group.ts'
import { onlyShown, pressWith, sayWith } from './on-group.ts'

/** `groups`: those of the asker's areas that they may know of. */
export const listGroups =
  (needs: GroupsNeeds) =>
  async (turn: Turn, _text: string, ask: Ask<'group.list'>): Promise<Answer> => {
    // In a channel too, they are the asker's and not the channel's.
    const own: Turn = { ...turn, where: { ...turn.where, kind: 'personal' } }
    const meant = await groupsMeant(needs, own, { text: '', whose: 'belongs' }, ask)
    if (!meant.ok) return refused(meant.why)
    const mayAdd = areasRunBy(await needs.actor(turn.who), await needs.directory(), needs.places).length > 0
    const { language } = turn
    const card = listCard(meant.groups, { asked: 'list', doing: 'open', mayAdd, language }, needs)
    return answered(meant.permit, card, { record: 'groups', entries: meant.groups.map(({ record }) => record) })
  }

/** `group …` and its button: one group's card. */
export const openGroup = (needs: GroupsNeeds) => {
  const open: WithGroup<'group.open'> = (turn, group, asks) =>
    onlyShown(needs, turn, group, { ...asks, whose: 'belongs' })
  return {
    say: sayWith(needs, { doing: 'open', whose: 'belongs' }, open),
    press: pressWith(needs, open),
  }
}
