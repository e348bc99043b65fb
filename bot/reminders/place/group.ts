import type { Item } from '../../delivery/brings.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { partyKey, partyOn, readParty } from '../../directory/domain/party.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { postsFor, serves } from '../../directory/domain/serving.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupAt, groupOf } from '../../groups/stored.ts'
import type { Records } from '../../records/contract.ts'
import type { Day } from '../../time/instant.ts'

/** The group that a record belongs to, or is. */
export const groupOfItem = async (
  { record }: Pick<Item, 'record'>,
  { records }: { readonly records: Pick<Records, 'read'> },
): Promise<Group | undefined> => {
  if (!record) return undefined
  if (record.kind === 'group') return groupOf(record)
  const group = 'group' in record ? record.group : undefined
  const found = typeof group === 'string' ? await records.read(groupAt(group)) : undefined
  return found && groupOf(found)
}

interface Context {
  readonly directory: Directory
  readonly places: PlaceBook
  readonly day: Day
}

const areaPosts = (area: string, { directory, places, day }: Context): readonly string[] =>
  directory.organisations
    .filter(({ serves: codes }) => serves(codes, { area }, places))
    .flatMap((organisation) =>
      postsFor(organisation, 'coordinator', { area, day }, places).map((post) =>
        partyKey({ organisation: organisation.id, post: post.id }),
      ),
    )

const isHeld = (key: string, { directory, day }: Context) => {
  const party = readParty(key)
  return party !== undefined && partyOn(directory, party, day)?.person !== undefined
}

/** Whoever looks after a group, as a party: its coordinator, their deputy, the area's; the first of them that somebody holds. */
export const coordinatorOf = ({ coordinator, deputy, area }: Group, context: Context): string | undefined => {
  const named = [coordinator, deputy].filter((key) => key !== undefined)
  const all = [...named, ...areaPosts(area, context)]
  return all.find((key) => isHeld(key, context)) ?? all[0]
}
