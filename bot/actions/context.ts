import { groupAt, groupOf } from '../groups/stored.ts'
import type { ActionsNeeds } from './needs.ts'

/** The group of an action, and the directory by which people are found. */
export const contextOf = async (
  needs: Pick<ActionsNeeds, 'records' | 'directory'>,
  { group }: { readonly group: string },
) => {
  const [directory, found] = await Promise.all([needs.directory(), needs.records.read(groupAt(group))])
  return { directory, group: found && groupOf(found) }
}
