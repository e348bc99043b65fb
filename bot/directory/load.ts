import type { Query, Store, Stored, Versioned } from '../storage/port.ts'
import type { Directory, Organisation } from './domain/model.ts'
import { directoryAreas, directoryOrganisations, directoryPeople } from './queries.ts'
import { areaOf, head, organisationOf, personOf, versionOf } from './records.ts'

type Everything = Query<Readonly<Record<never, never>>>

const everyPage = async (store: Store, query: Everything): Promise<readonly Versioned<Stored>[]> => {
  const items: Versioned<Stored>[] = []
  let after: string | undefined
  do {
    const page = await store.query(query, {}, { after, limit: 100 })
    items.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return items
}

/** The tag of each document that was read, by its partition and id: what a change is checked against. */
export type Tags = ReadonlyMap<string, string>

export const tagKey = (record: string, id: string): string => `${record} ${id}`

/** The version that the directory has in the store; 0 before the first write. */
export const readVersion = async (store: Store): Promise<number> => {
  const found = await store.read('records', head.record, head.id)
  return found ? versionOf(found.value) : 0
}

/**
 * Reads the whole directory. The version is read first, so that a write in between shows as a newer head and never as a
 * directory that is older than its number. Throws `StoreFault`, or `ZodError` for a document that can't be understood.
 */
export const loadDirectory = async (store: Store): Promise<{ readonly directory: Directory; readonly tags: Tags }> => {
  const version = await readVersion(store)
  const [organisations, people, areas] = await Promise.all([
    everyPage(store, directoryOrganisations),
    everyPage(store, directoryPeople),
    everyPage(store, directoryAreas),
  ])
  const read = organisations.map(({ value }) => organisationOf(value))
  return {
    directory: {
      version,
      organisations: read.map(({ organisation }): Organisation => organisation),
      people: new Map(people.map(({ value }) => [value.id, personOf(value)])),
      areas: new Map(areas.map(({ value }) => [value.id, areaOf(value)])),
      subscribed: read.flatMap(({ organisation, listed }) =>
        listed ? [{ organisation: organisation.id, publishedOn: listed.on, from: listed.from }] : [],
      ),
    },
    tags: new Map(
      [...organisations, ...people, ...areas].map(({ value, tag }) => [tagKey(value.record, value.id), tag]),
    ),
  }
}
