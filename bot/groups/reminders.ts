import type { Directory } from '../directory/domain/model.ts'
import { partyOn, readParty } from '../directory/domain/party.ts'
import type { LineNow, Reminder, Reminders } from '../reminders/contract.ts'
import type { Day } from '../time/instant.ts'
import { addDays, dayOf } from '../time/instant.ts'
import { chairChangesAfter, chairsOn } from './domain/chairs.ts'
import type { Group } from './domain/group.ts'
import { groupName } from './name.ts'
import type { GroupsNeeds } from './needs.ts'
import type { ReminderTarget } from './owing.ts'
import { chairChanges, owedFor, targetOf, termsReview } from './owing.ts'
import { groupOf } from './stored.ts'

/** Whether somebody holds a party that day: whoever left the directory does not. */
const isHeld = (directory: Directory, key: string, day: Day) => {
  const party = readParty(key)
  return party !== undefined && partyOn(directory, party, day)?.person !== undefined
}

/** Who coordinates a group on a day: its coordinator, or the deputy when that is nobody any more. */
const coordinatorOn = ({ coordinator, deputy }: Group, directory: Directory, day: Day): string | undefined =>
  [coordinator, deputy].find((key) => key !== undefined && isHeld(directory, key, day)) ?? coordinator ?? deputy

const partyFor = (group: Group, target: ReminderTarget, directory: Directory, day: Day): string | undefined => {
  const coordinator = coordinatorOn(group, directory, day)
  if (target === 'coordinator') return coordinator
  const chair = chairsOn(group, day)[Number(target.slice('chair-'.length)) - 1]
  return chair === coordinator ? undefined : chair
}

const isOnChange = (group: Group, on: Day) => chairChangesAfter(group, addDays(on, -1)).at(0) === on

type Said = 'terms-review' | 'chair-changes'

/** Whether what was owed is still so. */
const holds: Readonly<Record<Said, (group: Group, on: Day, today: Day) => boolean>> = {
  'terms-review': ({ terms }, on) => terms?.reviewOn === on,
  'chair-changes': (group, on, today) => on > today && isOnChange(group, on),
}

/** The reminders of groups, as lines of a digest. */
export const groupReminders = ({ directory, calendar }: Pick<GroupsNeeds, 'directory' | 'calendar'>): Reminders => {
  const now =
    (said: Said): Reminder['now'] =>
    async ({ owed, record }, at): Promise<LineNow | { readonly dropped: string }> => {
      if (!record) return { dropped: 'record-gone' }
      const group = groupOf(record)
      const { occurrence: on, id } = owed
      const [target, today] = [targetOf(id), dayOf(at)]
      if (group.state === 'ended') return { dropped: 'group-ended' }
      if (on === undefined || target === undefined || !holds[said](group, on, today)) return { dropped: 'date-moved' }
      const party = partyFor(group, target, await directory(), today)
      if (party === undefined) return { dropped: 'nobody-to-tell' }
      return {
        reader: { party },
        weight: 'calls',
        audience: group.audience,
        line: (language) => ({ type: said, group: groupName(group, language), record: group.record, on }),
      }
    }

  return {
    [termsReview]: { now: now('terms-review'), next: () => [] },
    [chairChanges]: {
      now: now('chair-changes'),
      /** The change after this one, for the same person's part. */
      next: ({ owed, record }, _ended, at) => {
        const group = record && groupOf(record)
        if (!group || group.state === 'ended' || owed.occurrence === undefined) return []
        const [on] = chairChangesAfter(group, owed.occurrence)
        const target = targetOf(owed.id)
        return on === undefined
          ? []
          : owedFor(group, chairChanges, on, { at, calendar }).filter(({ id }) => targetOf(id) === target)
      },
    },
  }
}
