import type { Commit, Store } from '../../storage/port.ts'
import type { Directory, Organisation, Person } from '../domain/model.ts'
import type { Tags } from '../load.ts'
import { tagKey } from '../load.ts'
import { organisationDocument, organisationRecord, personDocument } from '../records.ts'
import type { Saved } from '../save.ts'
import { raiseVersion, saveTogether } from '../save.ts'
import type { Outcome } from './apply.ts'
import { fateOf } from './apply.ts'
import type { Published } from './published.ts'

interface Copy {
  readonly organisation: Organisation
  readonly people: readonly Person[]
}

/** A copy keeps clear of our own ids: it carries its publisher's name before each. */
const copied = ({ from, organisations }: Published): readonly Copy[] => {
  const prefix = from.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  const idOf = (id: string) => `${prefix}~${id}`
  return organisations.map(({ organisation, people }) => ({
    organisation: {
      ...organisation,
      id: idOf(organisation.id),
      posts: organisation.posts.map((post) => ({
        ...post,
        appointments: post.appointments.map((one) => ({
          ...one,
          person: idOf(one.person),
          ...(one.deputy ? { deputy: idOf(one.deputy) } : {}),
        })),
        away: post.away.map((absence) => ({ ...absence, ...(absence.by ? { by: idOf(absence.by) } : {}) })),
      })),
    },
    people: people.map((person) => ({
      ...person,
      id: idOf(person.id),
      organisation: idOf(organisation.id),
      identities: [],
    })),
  }))
}

interface Known {
  readonly directory: Directory
  readonly tags: Tags
}

/** The stored documents of the people whom a copy kept and no longer names: their details go with them. */
const goneFrom = ({ directory, tags }: Known, organisation: string, still: ReadonlySet<string>) =>
  [...directory.people.values()]
    .filter((person) => person.organisation === organisation && !still.has(person.id))
    .flatMap(({ id }) => {
      const tag = tags.get(tagKey(organisationRecord(organisation), id))
      return tag ? [{ id, tag }] : []
    })

const remove = async (store: Store, known: Known, id: string): Promise<Saved> => {
  const record = organisationRecord(id)
  const tag = known.tags.get(tagKey(record, id))
  if (!tag) return 'changed-meanwhile'
  const people = goneFrom(known, id, new Set())
  const commit: Commit = [{ type: 'delete', id, tag }, ...people.map((one) => ({ type: 'delete', ...one }) as const)]
  return (await store.commit(record, commit)) === 'done' ? 'done' : 'changed-meanwhile'
}

/**
 * Stores another deployment's list, read-only: what it no longer has goes, and the people with it. `older`: a later list of the
 * same publisher is there already, and nothing was written.
 */
export const subscribeTo = async (
  store: Store,
  known: Known,
  list: Published,
): Promise<readonly Outcome[] | 'older'> => {
  const { directory, tags } = known
  const before = directory.subscribed.filter(({ from }) => from === list.from)
  if (before.some(({ publishedOn }) => publishedOn > list.publishedOn)) return 'older'

  const outcomes: Outcome[] = []
  const copies = copied(list)
  for (const { organisation, people } of copies) {
    const still = new Set(people.map(({ id }) => id))
    const save = saveTogether(
      store,
      tags,
      organisationDocument(organisation, { from: list.from, on: list.publishedOn }),
      { people: people.map(personDocument), gone: goneFrom(known, organisation.id, still) },
    )
    outcomes.push({ name: organisation.names.en, fate: await fateOf(save) })
  }
  const kept = new Set(copies.map(({ organisation }) => organisation.id))
  for (const { organisation } of before.filter((one) => !kept.has(one.organisation)))
    outcomes.push({ name: organisation, fate: await fateOf(remove(store, known, organisation)) })
  await raiseVersion(store)
  return outcomes
}
