import { chairsOn } from '../groups/domain/chairs.ts'
import { groupOf } from '../groups/stored.ts'
import type { Subject } from '../rights/subject.ts'
import type { Store } from '../storage/port.ts'
import type { Day } from '../time/instant.ts'
import type { Escalation } from './domain/escalation.ts'
import type { EscalationsNeeds } from './needs.ts'
import type { Whose } from './subject.ts'
import { escalationSubject } from './subject.ts'

interface Needs extends Pick<EscalationsNeeds, 'directory'> {
  readonly store: Pick<Store, 'read'>
}

/** Party keys of whoever is in the chair of the group on whose agenda it is. */
export const chairsOf = async (
  { store }: Pick<Needs, 'store'>,
  { agenda }: Pick<Escalation, 'agenda'>,
  day: Day,
): Promise<readonly string[]> => {
  const read = agenda && (await store.read('records', agenda.group, 'group'))
  return read ? chairsOn(groupOf(read.value), day) : []
}

/** An escalation as a right is asked for on it, with the people of this moment. */
export const subjectNow = async (
  needs: Needs,
  escalation: Escalation,
  { day, whose }: { readonly day: Day; readonly whose: Whose },
): Promise<Subject> => {
  const [directory, chairs] = await Promise.all([needs.directory(), chairsOf(needs, escalation, day)])
  return escalationSubject(escalation, { directory, day, whose, chairs })
}
