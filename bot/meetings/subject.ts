import type { Directory } from '../directory/domain/model.ts'
import type { Group } from '../groups/domain/group.ts'
import { groupSubject } from '../groups/subject.ts'
import type { Subject } from '../rights/subject.ts'
import type { Day } from '../time/instant.ts'
import type { MeetingState } from './domain/meeting.ts'

/** A meeting as a right is asked for on it: its group's, in the state that it is in. */
export const meetingSubject = (
  group: Group,
  state: MeetingState | 'none',
  { directory, day, whose }: { readonly directory: Directory; readonly day: Day; readonly whose: 'runs' | 'belongs' },
): Subject => ({ ...groupSubject(group, directory, day, whose), state })
