import type { Group } from '../groups/domain/group.ts'
import type { Headed } from '../records/contract.ts'
import { headed } from '../records/shapes.ts'
import { everyPage } from '../storage/pages.ts'
import type { Day } from '../time/instant.ts'
import type { Meeting } from './domain/meeting.ts'
import type { MeetingsNeeds } from './needs.ts'
import { meetingsOfArea } from './queries.ts'
import { meetingOf } from './stored.ts'

/** A meeting as it is stored, with the version that its cards carry. */
export interface FoundMeeting {
  readonly meeting: Meeting
  readonly document: Headed
}

/** All meetings of a group, the earliest first. */
export const meetingsOf = async (
  { store }: Pick<MeetingsNeeds, 'store'>,
  group: Pick<Group, 'area' | 'record'>,
): Promise<readonly FoundMeeting[]> => {
  const found: FoundMeeting[] = []
  for await (const { value } of everyPage(store, meetingsOfArea, { area: group.area })) {
    const meeting = meetingOf(value)
    if (meeting.group === group.record) found.push({ meeting, document: headed.parse(value) })
  }
  return found
}

/** The next that is planned; one that was planned for an earlier day and is not recorded comes first. */
export const nextOf = (all: readonly FoundMeeting[]): FoundMeeting | undefined =>
  all.find(({ meeting }) => meeting.state === 'planned')

export const lastHeld = (all: readonly FoundMeeting[], today: Day): FoundMeeting | undefined =>
  all.findLast(({ meeting }) => meeting.state === 'held' && meeting.on <= today)
