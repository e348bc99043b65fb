import type { AreaCode, AuthorityCode, CpsArea } from '../../places/understanding.ts'
import type { Names } from './model.ts'

/** What the directory needs of the gazetteer. */
export interface PlaceBook {
  /** Of an area, an authority or a CPS Area; `undefined` for a code that there is none of. */
  readonly nameOf: (code: string) => Names | undefined
  /** The code of an area or authority by its exact name, in any case; an area before an authority of the same name. */
  readonly codeOf: (name: string) => AreaCode | AuthorityCode | undefined
  readonly areaOfAuthority: (authority: AuthorityCode) => AreaCode | undefined
  /** The CPS Areas that serve an area: one, two for the Met and the City, none for the British Transport Police. */
  readonly cpsAreasOf: (area: AreaCode) => readonly CpsArea[]
  /** A London borough's CPS Area; `undefined` elsewhere and for the City, which has both. */
  readonly cpsAreaOfBorough: (authority: AuthorityCode) => CpsArea | undefined
}
