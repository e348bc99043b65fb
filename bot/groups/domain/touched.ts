import type { Group } from './group.ts'

const fields = [
  'type',
  'area',
  'audience',
  'name',
  'state',
  'chairs',
  'coordinator',
  'deputy',
  'members',
  'cadence',
  'terms',
  'channel',
  'showsOwners',
] as const satisfies readonly (keyof Group)[]

const isSame = (first: unknown, second: unknown) => JSON.stringify(first) === JSON.stringify(second)

/** Names of the fields in which a group differs from what it was; of a new one, those that it has. */
export const fieldsTouched = (before: Group | undefined, after: Group): readonly string[] =>
  fields.filter((field) => !isSame(before?.[field], after[field]))
