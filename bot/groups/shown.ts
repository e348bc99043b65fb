import type { Message } from '../../cards/message.ts'
import { dayOf } from '../time/instant.ts'
import type { AskAny } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import type { Group } from './domain/group.ts'
import type { ShowingGroup } from './group-card.ts'
import { groupCard } from './group-card.ts'
import type { GroupsNeeds } from './needs.ts'
import { groupSubject } from './subject.ts'

type Told = Pick<ShowingGroup, 'note' | 'about' | 'which'>

/** A group's card for whoever asks: with the buttons of those who run it only for them. */
export const shownGroup = async (
  needs: Pick<GroupsNeeds, 'directory' | 'places' | 'calendar'>,
  turn: Turn,
  group: Group,
  any: AskAny,
  told: Told = {},
): Promise<Message> => {
  const [directory, today] = [await needs.directory(), dayOf(turn.at)]
  const may = (await any('group.change', groupSubject(group, directory, today, 'runs'))).ok ? 'run' : 'read'
  return groupCard(group, { directory, today, language: turn.language, may, ...told }, needs)
}
