import type { Organisation, Person } from '../../directory/domain/model.ts'

/** One organisation with everybody whom it keeps: what one commit changes together. */
export interface Kept {
  readonly organisation: Organisation
  readonly people: ReadonlyMap<string, Person>
}

/** What a change makes of it: the organisation, and whoever of its people is new or changed. */
export interface Changed {
  readonly organisation: Organisation
  readonly people: readonly Person[]
}

const differ = (before: unknown, after: unknown) => JSON.stringify(before) !== JSON.stringify(after)

const keysThatDiffer = (before: object | undefined, after: object): readonly string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])].filter((key) =>
    differ(before && Reflect.get(before, key), Reflect.get(after, key)),
  )

/** Names of the stored fields that a change touches: no values. A post's fields stand as `posts.away`, a person's as `people.phone`. */
export const fieldsTouched = (before: Kept | undefined, { organisation, people }: Changed): readonly string[] => {
  const own = keysThatDiffer(before?.organisation, organisation)
  const posts = organisation.posts.flatMap((post) =>
    keysThatDiffer(
      before?.organisation.posts.find(({ id }) => id === post.id),
      post,
    ),
  )
  const theirs = people.flatMap((person) => keysThatDiffer(before?.people.get(person.id), person))
  return [
    ...new Set([
      ...own.filter((key) => key !== 'posts'),
      ...posts.map((key) => `posts.${key}`),
      ...theirs.map((key) => `people.${key}`),
    ]),
  ].sort()
}

/** Only the people whom a change leaves otherwise than they were. */
export const peopleThatDiffer = ({ people: before }: Kept, people: readonly Person[]): readonly Person[] =>
  people.filter((person) => differ(before.get(person.id), person))
