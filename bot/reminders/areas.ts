import type { Directory } from '../directory/domain/model.ts'
import { ownOrganisations } from '../directory/domain/own.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import { areasOf } from '../people/domain/areas.ts'
import type { AreaCode } from '../places/understanding.ts'
import type { Actor } from '../rights/roles.ts'

/** The areas in which somebody holds a post; of one who is there for every area, those that the directory has. */
export const areasOfActor = ({ parts }: Actor, directory: Directory, places: PlaceBook): readonly AreaCode[] => {
  const areas = parts.some((part) => part.areas === 'every')
    ? ownOrganisations(directory).flatMap((one) => areasOf(one, places))
    : parts.flatMap((part) => (part.areas === 'every' ? [] : part.areas))
  return [...new Set(areas)]
}
