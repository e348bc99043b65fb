import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'
import type { Chairing, Group } from './group.ts'

type Chaired = Pick<Group, 'chairs'>

const isInForce = ({ from, to }: Chairing, day: Day) => from <= day && (to === undefined || day <= to)

/** Party keys of whoever is in the chair on a day: several chair jointly. */
export const chairsOn = ({ chairs }: Chaired, day: Day): readonly string[] => [
  ...new Set(chairs.filter((one) => isInForce(one, day)).map(({ party }) => party)),
]

const sameChairs = (first: readonly string[], second: readonly string[]) =>
  first.length === second.length && first.every((party) => second.includes(party))

/** The days after this one from which somebody else is in the chair, or nobody, in the order in which they come. */
export const chairChangesAfter = (group: Chaired, day: Day): readonly Day[] => {
  const dates = group.chairs.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])])
  return [...new Set(dates)]
    .filter((date) => date > day && !sameChairs(chairsOn(group, date), chairsOn(group, addDays(date, -1))))
    .sort()
}
