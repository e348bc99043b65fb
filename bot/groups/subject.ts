import type { Directory } from '../directory/domain/model.ts'
import { accountsOf } from '../directory/party-accounts.ts'
import type { Subject } from '../rights/subject.ts'
import type { Day } from '../time/instant.ts'
import { chairsOn } from './domain/chairs.ts'
import type { Group } from './domain/group.ts'

/** Party keys of those who run a group on a day: whoever is in the chair, the coordinator and the deputy. */
export const runnersOf = (group: Group, day: Day): readonly string[] => [
  ...chairsOn(group, day),
  ...[group.coordinator, group.deputy].filter((key) => key !== undefined),
]

/** A group as a right is asked for on it: it is its runners' own, or also its members' own. */
export const groupSubject = (group: Group, directory: Directory, day: Day, whose: 'runs' | 'belongs'): Subject => {
  const members = whose === 'belongs' ? group.members.map(({ party }) => party) : []
  return {
    state: group.state,
    areas: [group.area],
    audience: group.audience,
    own: accountsOf(directory, [...runnersOf(group, day), ...members], day),
  }
}
