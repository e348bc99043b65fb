import { answered, refused } from '../../turns/answer.ts'
import { changeGroup } from '../change.ts'
import type { Group } from '../domain/group.ts'
import type { GroupsNeeds } from '../needs.ts'
import { shownGroup } from '../shown.ts'
import { groupOf } from '../stored.ts'
import type { WithGroup } from './on-group.ts'
import { onlyShown, pressWith, sayWith } from './on-group.ts'

type Ending = WithGroup<'group.end'>

/** An ended group has no channel: another may have it. */
const ended = ({ channel: _, ...group }: Group): Group => ({ ...group, state: 'ended' })

const ending = (needs: GroupsNeeds): Ending => {
  const change = changeGroup(needs)
  return async (turn, { record }, { ask, any }) => {
    const acted = await change('group.end', ask, { record, at: turn.at }, (group) => ({ group: ended(group) }))
    if (!acted.ok) return refused(acted.why)
    const card = await shownGroup(needs, turn, groupOf(acted.document), any, { note: 'ended' })
    return answered(acted.permit, card, { record })
  }
}

const meaning = { doing: 'end', whose: 'runs' } as const

/** `group end …` asks whether it is meant, because what has ended does not begin again; `confirm group end …` ends it. */
export const endGroup = (needs: GroupsNeeds) => {
  const ask: Ending = (turn, group, asks) => onlyShown(needs, turn, group, { ...asks, note: 'ask-end' })
  const end = ending(needs)
  return {
    sayAsk: sayWith(needs, meaning, ask),
    pressAsk: pressWith(needs, ask),
    say: sayWith(needs, meaning, end),
    press: pressWith(needs, end),
  }
}
