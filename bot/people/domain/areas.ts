import type { Organisation } from '../../directory/domain/model.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import type { AreaCode } from '../../places/understanding.ts'

/** The areas that an organisation serves, wholly or in part. */
export const areasOf = ({ serves }: Organisation, places: PlaceBook): readonly AreaCode[] => [
  ...new Set(serves.map((code) => places.areaOfAuthority(code) ?? code)),
]
