import { addingOne } from '../actions/many/add-one.ts'
import { manyActions } from '../actions/many/index.ts'
import type { GroupsFor } from '../actions/many/needs.ts'
import type { ActionsNeeds } from '../actions/needs.ts'
import { areasConcerning } from '../groups/areas.ts'
import { groupFinder } from '../groups/finder.ts'
import { groupSubject } from '../groups/subject.ts'
import { dayOf } from '../time/instant.ts'

/** The group of the channel that a turn comes from, else all of somebody's areas; of those, where they may add actions. */
const groupsForIn = (needs: ActionsNeeds): GroupsFor => {
  const finder = groupFinder(needs)
  return async ({ who, where, at }, any) => {
    const [directory, actor] = await Promise.all([needs.directory(), needs.actor(who)])
    const areas = areasConcerning(actor, directory, needs.places)
    const linked = where.kind === 'personal' ? undefined : await finder.ofChannel(where.conversation)
    const found = linked ? [linked] : (await Promise.all(areas.map(finder.ofArea))).flat()
    const allowed = await Promise.all(
      found.map(async (group) => {
        const subject = groupSubject(group, directory, dayOf(at), 'belongs')
        return (await any('action.add', { ...subject, state: 'none' })).ok ? [group] : []
      }),
    )
    return { areas, groups: allowed.flat() }
  }
}

/** Many actions at once, from a pasted table; `addAction` is another in tests of what is cut short. */
export const openManyActions = (needs: ActionsNeeds, addAction = addingOne(needs)) =>
  manyActions({ ...needs, addAction, groupsFor: groupsForIn(needs) })
