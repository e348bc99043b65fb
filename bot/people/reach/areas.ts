import type { Agency } from '../../../cards/spoc/facts.ts'
import { holderOf, rosterOn } from '../../directory/domain/holder.ts'
import type { Directory, Organisation } from '../../directory/domain/model.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { organisationsFor, postsFor } from '../../directory/domain/serving.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Day } from '../../time/instant.ts'
import { areasOf } from '../domain/areas.ts'
import type { Member } from './member.ts'

const agencies: readonly Agency[] = ['police', 'cps', 'isva']

/** Police forces and partnerships serve an area; a CPS Area's unit or a large service says less of where a channel belongs. */
const isLocal = ({ agency }: Organisation) => agency === 'police' || agency === 'partner'

const homes = (directory: Directory, members: readonly Member[]): readonly Organisation[] => {
  const ids = new Set(members.flatMap(({ people }) => people.map(({ organisation }) => organisation)))
  return directory.organisations.filter(({ id }) => ids.has(id))
}

/** The areas that a channel is about, from who is in it: those of its police and partnership, else of whoever is there. */
export const areasConcerned = (
  directory: Directory,
  members: readonly Member[],
  places: PlaceBook,
): readonly AreaCode[] => {
  const present = homes(directory, members)
  const local = present.filter(isLocal)
  return [...new Set((local.length > 0 ? local : present).flatMap((one) => areasOf(one, places)))]
}

/** The agencies that nobody answers for as SPOC in an area on a day: not even a deputy, a lead or cover. */
export const withoutSpoc = (
  directory: Directory,
  areas: readonly AreaCode[],
  day: Day,
  places: PlaceBook,
): readonly { readonly agency: Agency; readonly area: AreaCode }[] => {
  const roster = rosterOn(directory, day)
  const isAnswered = (agency: Agency, area: AreaCode) =>
    organisationsFor(directory, agency, { area }, places).some((one) =>
      postsFor(one, 'spoc', { area, day }, places).some((post) => holderOf(post, one, [], roster).as !== 'nobody'),
    )
  return areas.flatMap((area) =>
    agencies.filter((agency) => !isAnswered(agency, area)).map((agency) => ({ agency, area })),
  )
}
