import type { Agency, Directory } from '../../directory/domain/model.ts'
import { partyKey } from '../../directory/domain/party.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { organisationsFor, postsFor } from '../../directory/domain/serving.ts'
import type { Day } from '../../time/instant.ts'
import type { Group, Member } from './group.ts'

const agencies: readonly Agency[] = ['police', 'cps', 'isva', 'partner']

/** Whether an agency belongs in a group that police and CPS have among themselves. */
export const mayBelong = ({ audience }: Pick<Group, 'audience'>, agency: Agency): boolean =>
  audience === 'multi' || agency === 'police' || agency === 'cps'

/** The single points of contact of an area: the posts, so that whoever takes one over is a member from that day. */
export const contactsOf = (
  directory: Directory,
  { area, audience }: Pick<Group, 'area' | 'audience'>,
  day: Day,
  places: PlaceBook,
): readonly Member[] =>
  agencies
    .filter((agency) => mayBelong({ audience }, agency))
    .flatMap((agency) =>
      organisationsFor(directory, agency, { area }, places).flatMap((organisation) =>
        postsFor(organisation, 'spoc', { area, day }, places).map((post) => ({
          party: partyKey({ organisation: organisation.id, post: post.id }),
          agency,
        })),
      ),
    )

/** The group with one member more; the same group when it has them already. */
export const withMember = (group: Group, member: Member): Group =>
  group.members.some(({ party }) => party === member.party) ? group : { ...group, members: [...group.members, member] }

/** The group without a member; the same group when it has none such. */
export const withoutMember = (group: Group, party: string): Group => {
  const members = group.members.filter((member) => member.party !== party)
  return members.length === group.members.length ? group : { ...group, members }
}
