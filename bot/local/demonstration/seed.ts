import { areaDocument, head, organisationDocument, personDocument } from '../../directory/records.ts'
import { raiseVersion, saveTogether } from '../../directory/save.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupDocument } from '../../groups/stored.ts'
import type { Store } from '../../storage/port.ts'
import type { Day } from '../../time/instant.ts'
import { demonstration } from './index.ts'

/**
 * Puts the demonstration into a store that has no directory yet, once; into any other it writes nothing. Cut short, it is
 * completed by the next start.
 */
export const seedDemonstration = async (
  store: Store,
  today: Day,
  groups: readonly Group[] = [],
): Promise<'seeded' | 'there-already'> => {
  if (await store.read('records', head.record, head.id)) return 'there-already'
  const { organisations, people, areas } = demonstration(today)
  const peopleOf = Map.groupBy(people, ({ organisation }) => organisation)
  const nothingRead = new Map<string, string>()
  for (const organisation of organisations)
    await saveTogether(store, nothingRead, organisationDocument(organisation), {
      people: (peopleOf.get(organisation.id) ?? []).map(personDocument),
    })
  for (const area of areas) await saveTogether(store, nothingRead, areaDocument(area))
  for (const group of groups) await saveTogether(store, nothingRead, groupDocument(group))
  await raiseVersion(store)
  return 'seeded'
}
