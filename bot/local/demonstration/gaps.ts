import type { Hours } from '../../directory/domain/model.ts'
import type { Chance } from './chance.ts'
import type { PostSpec } from './kit.ts'

/** Days since the last confirmation: one in twelve never, one in five too long ago. */
export const confirmedOf = (chance: Chance): number | undefined => {
  if (chance.oneIn(12)) return undefined
  return chance.oneIn(5) ? chance.between(95, 240) : chance.between(1, 85)
}

/** One in six is away; of those half have somebody named to cover. */
export const awayOf = (chance: Chance, cover: string | undefined): PostSpec['away'] =>
  chance.oneIn(6)
    ? { from: -chance.between(0, 9), to: chance.between(1, 12), by: chance.oneIn(2) ? cover : undefined }
    : undefined

export const hoursOf = (chance: Chance, dutyLine: string): Hours =>
  chance.oneIn(3)
    ? { days: [2, 3, 4], from: '09:30', to: '15:30', otherwise: dutyLine }
    : { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }
