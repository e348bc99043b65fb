import type { GroupDay, GroupFacts, GroupNote } from '../../cards/group/facts.ts'
import { groupMessage } from '../../cards/group/index.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Directory } from '../directory/domain/model.ts'
import { present } from '../directory/domain/present.ts'
import { nameOfParty } from '../directory/party-accounts.ts'
import type { Day } from '../time/instant.ts'
import { workingDaysBetween } from '../time/working/days.ts'
import { chairChangesAfter, chairsOn } from './domain/chairs.ts'
import { missingFromQuorum } from './domain/defaults.ts'
import type { Group } from './domain/group.ts'
import { groupName } from './name.ts'
import type { GroupsNeeds } from './needs.ts'
import { areaName } from './place-name.ts'

type Needs = Pick<GroupsNeeds, 'places' | 'calendar'>

export interface ShowingGroup {
  readonly directory: Directory
  readonly today: Day
  readonly language: Language
  readonly may: GroupFacts['may']
  readonly note?: GroupNote | undefined
  readonly about?: string | undefined
  readonly which?: GroupFacts['which']
}

const agencies = ['police', 'cps', 'isva', 'partner'] as const

const dayOn = (on: Day, today: Day, { calendar }: Needs): GroupDay => {
  const between = workingDaysBetween(today, on, calendar)
  return 'days' in between ? { on, days: between.days } : { on }
}

const membersOf = ({ members }: Group, nameOf: (key: string) => readonly string[]): GroupFacts['members'] =>
  agencies
    .map((agency) => ({
      agency,
      names: members.flatMap((member) => (member.agency === agency ? nameOf(member.party) : [])),
    }))
    .filter(({ names }) => names.length > 0)

/** A group as its reader sees it. Whoever is gone from the directory stands nowhere in it. */
export const groupCard = (group: Group, showing: ShowingGroup, needs: Needs): Message => {
  const { directory, today, language, may, note, about, which = [] } = showing
  const nameOf = (key: string | undefined): readonly string[] => {
    const name = key === undefined ? undefined : nameOfParty(directory, key, today, language)
    return name === undefined ? [] : [name]
  }
  const namesOf = (keys: readonly string[]) => keys.flatMap(nameOf)
  const [change] = chairChangesAfter(group, today)
  const { agreedOn, reviewOn } = group.terms ?? {}
  const members = membersOf(group, nameOf)
  return groupMessage(
    {
      ...{ note, about, which, may, today, members },
      name: groupName(group, language),
      kind: group.type,
      area: areaName(group.area, needs, language),
      policeAndCpsOnly: group.audience === 'justice',
      ended: group.state === 'ended',
      chairs: namesOf(chairsOn(group, today)),
      nextChairs:
        change === undefined
          ? undefined
          : { from: dayOn(change, today, needs), chairs: namesOf(chairsOn(group, change)) },
      coordinator: nameOf(group.coordinator)[0],
      deputy: nameOf(group.deputy)[0],
      missing: missingFromQuorum(
        group,
        members.map(({ agency }) => agency),
      ),
      rhythm: group.cadence,
      terms: present({
        agreed: agreedOn === undefined ? undefined : dayOn(agreedOn, today, needs),
        review: reviewOn === undefined ? undefined : dayOn(reviewOn, today, needs),
      }),
      isLinked: group.channel !== undefined,
      showsOwners: group.showsOwners === true,
      record: group.record,
    },
    language,
  )
}
