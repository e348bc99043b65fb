import type { Directory } from '../directory/domain/model.ts'
import { readParty } from '../directory/domain/party.ts'
import { accountsOf } from '../directory/party-accounts.ts'
import type { Group } from '../groups/domain/group.ts'
import { runnersOf } from '../groups/subject.ts'
import type { Subject } from '../rights/subject.ts'
import type { Day } from '../time/instant.ts'
import type { MeetingAction } from './domain/action.ts'

/**
 * An action as a right is asked for on it: its owner's own and that of whoever runs the group; for reading, also its members'.
 * The contacts of the organisation that has it may settle it.
 */
export const actionSubject = (
  action: Pick<MeetingAction, 'owner' | 'area' | 'audience' | 'state'>,
  group: Group | undefined,
  { directory, day, whose }: { readonly directory: Directory; readonly day: Day; readonly whose: 'does' | 'reads' },
): Subject => {
  const runners = group ? runnersOf(group, day) : []
  const members = group && whose === 'reads' ? group.members.map(({ party }) => party) : []
  const organisation = readParty(action.owner)?.organisation
  return {
    state: action.state,
    areas: [action.area],
    audience: action.audience,
    own: accountsOf(directory, [action.owner, ...runners, ...members], day),
    ...(organisation === undefined ? {} : { organisation }),
  }
}
