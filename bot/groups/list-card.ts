import type { GroupsFacts } from '../../cards/groups/facts.ts'
import { groupsMessage } from '../../cards/groups/index.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Group } from './domain/group.ts'
import { groupName } from './name.ts'
import type { GroupsNeeds } from './needs.ts'
import { areaName } from './place-name.ts'

type Showing = Omit<GroupsFacts, 'groups'> & { readonly language: Language }

/** Some groups, to open one of them or to say which is meant: by area, then by name. */
export const listCard = (
  groups: readonly Group[],
  { language, ...facts }: Showing,
  needs: Pick<GroupsNeeds, 'places'>,
): Message => {
  const shown = groups
    .map((group) => ({
      record: group.record,
      name: groupName(group, language),
      area: areaName(group.area, needs, language),
    }))
    .sort((first, second) => `${first.area}|${first.name}`.localeCompare(`${second.area}|${second.name}`, 'cy'))
  return groupsMessage({ ...facts, groups: shown }, language)
}
