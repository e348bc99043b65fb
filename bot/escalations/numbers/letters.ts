import type { Tables } from '../../places/tables/rows.ts'
import type { AreaCode } from '../../places/understanding.ts'

/** The two letters of each area, both ways. The British Transport Police has none: it is no area. */
export interface AreaLetters {
  readonly of: (area: AreaCode) => string | undefined
  readonly areaOf: (letters: string) => AreaCode | undefined
}

export const areaLetters = ({ area_letters: { rows } }: Pick<Tables, 'area_letters'>): AreaLetters => {
  const letters = new Map(rows.map((row) => [row.pfa_code, row.letters]))
  const areas = new Map(rows.map((row) => [row.letters, row.pfa_code]))
  return { of: (area) => letters.get(area), areaOf: (two) => areas.get(two) }
}
